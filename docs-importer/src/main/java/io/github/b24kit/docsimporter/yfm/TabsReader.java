package io.github.b24kit.docsimporter.yfm;

import io.github.b24kit.docsimporter.yfm.Block.Tab;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the inside of a list of tabs: an item of its outermost level begins a tab, unless it stands in code or in a table. */
final class TabsReader {
    private final BlockReader blocks;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Line> content = new ArrayList<>();

    TabsReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    List<Tab> read(List<Line> inside) {
        int margin = inside.stream()
                .filter(line -> line.stripped().startsWith("- "))
                .mapToInt(Line::indent)
                .findFirst()
                .orElse(0);
        @Nullable Line title = null;
        boolean inFence = false;
        int tables = 0;
        for (Line line : inside) {
            String stripped = line.stripped();
            boolean begins = !inFence && tables == 0 && line.indent() == margin && stripped.startsWith("- ");
            if (begins) {
                end(title);
                title = line;
            } else if (title != null) {
                content.add(line.outdented(margin + 4));
            } else if (!line.isBlank()) {
                blocks.lose(Loss.Kind.OUTSIDE_TAB, line.number());
            }
            if (BlockReader.turnsFence(inFence, stripped)) {
                inFence = !inFence;
            } else if (!inFence) {
                tables += stripped.equals("#|") ? 1 : stripped.equals("|#") ? -1 : 0;
            }
        }
        end(title);
        return List.copyOf(tabs);
    }

    private void end(@Nullable Line title) {
        if (title != null) {
            tabs.add(new Tab(title.number(), title.stripped().substring(2).strip(), blocks.readInner(content)));
            content.clear();
        }
    }
}
