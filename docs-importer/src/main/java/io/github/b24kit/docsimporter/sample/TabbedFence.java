package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code with the tab in which it stands.
 *
 * @param tab title of the tab, empty outside of tabs
 */
record TabbedFence(String tab, Fence fence) {
    static Stream<TabbedFence> in(List<Block> blocks) {
        return in("", blocks);
    }

    private static Stream<TabbedFence> in(String tab, List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Fence fence) {
                return Stream.of(new TabbedFence(tab, fence));
            }
            if (block instanceof Block.Note note) {
                return in(tab, note.blocks());
            }
            return block instanceof Block.Tabs tabs
                    ? tabs.tabs().stream().flatMap(each -> in(each.title(), each.blocks()))
                    : Stream.empty();
        });
    }
}
