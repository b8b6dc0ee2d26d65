package io.github.b24kit.docsimporter.yfm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page, with the text of other files where it includes them. The lines of the page keep their numbers; those of a fragment
 * are numbered behind its last one, and {@link #place} knows where they stand.
 *
 * @param file path of the page inside the documentation, with slashes
 * @param lines in the order of reading
 * @param fragments the included texts, by the numbers of their lines
 * @param losses includes that lead nowhere
 */
public record PageText(String file, List<Line> lines, List<Fragment> fragments, List<Loss> losses) {
    /**
     * An included text.
     *
     * @param file where it is
     * @param first number of its first line here
     */
    public record Fragment(String file, int first) {}

    /** A line of a file. */
    public record Place(String file, int line) {}

    /** A page whose includes are left alone. */
    public static PageText of(String file, String text) {
        return new PageText(file, numbered(text, 1), List.of(), List.of());
    }

    /**
     * A page with what it includes.
     *
     * @param source gives the text of a path inside the documentation, null if there is none
     */
    public static PageText of(String file, String text, Function<String, @Nullable String> source) {
        Reader reader = new Reader(source);
        List<Line> own = numbered(text, 1);
        reader.next = own.size() + 1;
        reader.read(file, own, 0);
        return new PageText(file, List.copyOf(reader.lines), List.copyOf(reader.fragments), List.copyOf(reader.losses));
    }

    /** Where a line of {@link #lines} stands. */
    public Place place(int line) {
        int from = 0;
        int to = fragments.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (fragments.get(middle).first() <= line) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from > 0) {
            Fragment fragment = fragments.get(from - 1);
            return new Place(fragment.file(), line - fragment.first() + 1);
        }
        return new Place(file, line);
    }

    private static List<Line> numbered(String text, int first) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(first + lines.size(), line)));
        return lines;
    }

    private static final class Reader {
        private static final int DEEPEST = 20;
        private static final int MOST_LINES = 20_000;
        private static final int LONGEST_LINE = 20_000;
        private static final int LONGEST = 1_000_000;

        private final Function<String, @Nullable String> source;
        private final List<Line> lines = new ArrayList<>();
        private final List<Fragment> fragments = new ArrayList<>();
        private final List<Loss> losses = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private int next;
        private int length;

        Reader(Function<String, @Nullable String> source) {
            this.source = source;
        }

        void read(String file, List<Line> text, int indent) {
            open.push(file);
            boolean inFence = false;
            for (Line line : text) {
                grow(indent + line.text().length());
                if (BlockReader.turnsFence(inFence, line.stripped())) {
                    inFence = !inFence;
                }
                Block.Include include = inFence ? null : include(line);
                if (include == null) {
                    lines.add(new Line(line.number(), " ".repeat(indent) + line.text()));
                } else {
                    read(file, line, include, indent + line.indent());
                }
            }
            open.pop();
        }

        private void grow(int characters) {
            length += characters + 1;
            if (characters > LONGEST_LINE) {
                throw new UnreadableMarkupException("a line has more than " + LONGEST_LINE + " characters");
            } else if (length > LONGEST || lines.size() >= MOST_LINES) {
                throw new UnreadableMarkupException("with what it includes it has more than " + LONGEST
                        + " characters or " + MOST_LINES + " lines");
            }
        }

        private static List<Line> withoutTitle(List<Line> fragment) {
            List<Line> rest = new ArrayList<>(fragment);
            fragment.stream()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .filter(line -> BlockReader.isHeading(line.stripped()))
                    .ifPresent(rest::remove);
            return rest;
        }

        private static Block.@Nullable Include include(Line line) {
            Directive directive = Directive.in(line);
            return directive != null && directive.name().equals("include") ? directive.include(line.number()) : null;
        }

        private void read(String file, Line line, Block.Include include, int indent) {
            String target = Paths.resolve(file, include.path());
            // What includes itself, even through others, has no end, and what includes others twice may be as long.
            boolean endless = open.contains(target) || open.size() > DEEPEST || next > MOST_LINES;
            String text = target == null || endless ? null : source.apply(target);
            if (target == null || text == null) {
                losses.add(new Loss(Loss.Kind.NO_FRAGMENT, line.number()));
                lines.add(line);
                return;
            }
            List<Line> fragment = numbered(text, next);
            fragments.add(new Fragment(target, next));
            next += fragment.size();
            read(target, include.titled() ? fragment : withoutTitle(fragment), indent);
        }
    }
}
