package io.github.b24kit.runtime.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with their values in the order they came. Grows until it is handed out, and is never changed afterwards.
 *
 * <p>An answer is hundreds of small objects: two arrays and a table of one byte for each position take a third of the memory of a linked
 * map, and no entry is made unless somebody asks for one.
 */
final class Members extends AbstractMap<String, Json> {
    /** More positions than a byte counts are found by the JDK's map, which also withstands names chosen to collide. */
    private static final int FEW = Byte.MAX_VALUE;

    private static final int LEAST = 8;

    private String[] names;
    private Json[] values;
    private int size;

    /** Position + 1 by the hash of the name, or 0; at least half of it is empty. */
    private byte[] table;

    private @Nullable Map<String, Integer> many;

    Members(int expected) {
        names = new String[expected];
        values = new Json[expected];
        table = new byte[2 * LEAST];
    }

    /** Adds a member behind the others; false, and nothing happens, if the name is there. */
    boolean add(String name, Json value) {
        if (position(name) >= 0) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.max(LEAST, 2 * size));
            values = Arrays.copyOf(values, names.length);
        }
        names[size] = name;
        values[size] = value;
        size++;
        index(name);
        return true;
    }

    private void index(String name) {
        if (many != null) {
            many.put(name, size - 1);
        } else if (size > FEW) {
            many = new HashMap<>();
            for (int i = 0; i < size; i++) {
                many.put(names[i], i);
            }
        } else if (2 * size > table.length) {
            table = new byte[2 * table.length];
            for (int i = 0; i < size; i++) {
                table[free(names[i])] = (byte) (i + 1);
            }
        } else {
            table[free(name)] = (byte) size;
        }
    }

    private int free(String name) {
        int slot = slot(name);
        while (table[slot] != 0) {
            slot = next(slot);
        }
        return slot;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> Short.SIZE)) & (table.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }

    /** Where a member stands, counted from 0; -1 if there is none. */
    int position(String name) {
        if (many != null) {
            return many.getOrDefault(name, -1);
        }
        for (int slot = slot(name); table[slot] != 0; slot = next(slot)) {
            int position = table[slot] - 1;
            if (names[position].equals(name)) {
                return position;
            }
        }
        return -1;
    }

    String name(int position) {
        return names[position];
    }

    Json value(int position) {
        return values[position];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && position(text) >= 0;
    }

    @Override
    public @Nullable Json get(@Nullable Object name) {
        int position = name instanceof String text ? position(text) : -1;
        return position < 0 ? null : values[position];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Json> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, Json>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Json>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, Json> next() {
            if (next == size) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Json> entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
