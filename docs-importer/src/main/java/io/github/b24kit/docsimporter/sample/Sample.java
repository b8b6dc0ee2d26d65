package io.github.b24kit.docsimporter.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A value that a sample shows, with the line of the file on which it begins. */
public sealed interface Sample {
    int line();

    Kind kind();

    /** The forms of a value on the wire. */
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * A named value of an object.
     *
     * @param line of the name
     */
    record Member(int line, String name, Sample value) {}

    /**
     * An object.
     *
     * @param members as written; a name may stand twice
     */
    record Obj(int line, List<Member> members) implements Sample {
        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        /** Whether a member has the name. */
        public boolean has(String name) {
            return members.stream().anyMatch(member -> member.name().equals(name));
        }

        /** Members whose name stood before. */
        public List<Member> repeated() {
            Set<String> names = new HashSet<>();
            return members.stream().filter(member -> !names.add(member.name())).toList();
        }
    }

    /** A list. */
    record Array(int line, List<Sample> elements) implements Sample {
        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /** A text. */
    record Text(int line, String value) implements Sample {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /**
     * A number.
     *
     * @param written its digits as the page has them
     */
    record Numeric(int line, String written) implements Sample {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** True or false. */
    record Bool(int line, boolean value) implements Sample {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }
    }

    /** Null. */
    record Null(int line) implements Sample {
        @Override
        public Kind kind() {
            return Kind.NULL;
        }
    }

    /**
     * What stands at a path.
     *
     * @param path dotted wire names from the top; list elements add no step; the value itself has none
     * @param kind form of the value
     * @param element whether it is an element of the list at that path
     * @param line where a value of this form first stands there
     */
    record Row(String path, Kind kind, boolean element, int line) {}

    /**
     * The values at a path, in the order of the page: several where it leads through a list or a name is repeated, none if nothing stands
     * there.
     *
     * @param path dotted wire names; a name that itself has dots is found too
     */
    default List<Sample> at(String path) {
        List<Sample> found = new ArrayList<>();
        collect(this, path, found);
        return List.copyOf(found);
    }

    /** All paths below the value with the forms that stand there, in the order of the page. */
    default List<Row> rows() {
        Set<Place> seen = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        walk(this, "", false, seen, rows);
        return List.copyOf(rows);
    }

    /** What makes two rows one. */
    record Place(String path, Kind kind, boolean element) {}

    private static void collect(Sample value, String path, List<Sample> found) {
        if (path.isEmpty()) {
            found.add(value);
        } else if (value instanceof Array array) {
            array.elements().forEach(element -> collect(element, path, found));
        } else if (value instanceof Obj object) {
            for (Member member : object.members()) {
                if (path.equals(member.name())) {
                    collect(member.value(), "", found);
                } else if (path.startsWith(member.name() + ".")) {
                    collect(member.value(), path.substring(member.name().length() + 1), found);
                }
            }
        }
    }

    private static void walk(Sample value, String path, boolean element, Set<Place> seen, List<Row> rows) {
        if (!path.isEmpty() && seen.add(new Place(path, value.kind(), element))) {
            rows.add(new Row(path, value.kind(), element, value.line()));
        }
        if (value instanceof Array array) {
            array.elements().forEach(each -> walk(each, path, true, seen, rows));
        } else if (value instanceof Obj object) {
            for (Member member : object.members()) {
                String inner = path.isEmpty() ? member.name() : path + "." + member.name();
                walk(member.value(), inner, false, seen, rows);
            }
        }
    }
}
