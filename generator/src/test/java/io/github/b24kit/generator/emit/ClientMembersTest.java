package io.github.b24kit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a list made by hand from the spec below, in the words of findings. */
class ClientMembersTest {
    @TempDir
    Path spec;

    @Test
    void everyNameThatACallerUsesStandsForAPartOfTheContract() throws IOException {
        write("methods/demo/demo.note.add.yaml", """
                format: 1
                method: demo.note.add
                summary: Adds a note.
                params:
                  title: {type: string, required: true, docs: What it is called.}
                  KIND: {type: string, values: [a, b], docs: Which kind.}
                  place: {type: object, docs: Where., fields: {TOWN: {type: demo_town.ID, docs: Which town.}}}
                result:
                  type: list<object>
                  at: items.all
                  docs: The notes.
                  fields: {id: {type: integer, docs: Which one.}}
                errors:
                  - {code: a/b, name: FULL, status: 400, docs: It is full.}
                """);
        write("types/demo_town.yaml", """
                format: 1
                types:
                  demo_town: {docs: A town., fields: {ID: {type: integer, docs: Which one.}}}
                """);
        assertThat(lines()).containsExactlyInAnyOrder("""
                demo/DemoNoteAdd CALL demo.note.add V2
                demo/DemoNoteMethods.add CALL demo.note.add V2
                demo/DemoNoteMethods.add SENT demo.note.add V2 /params/title
                demo/DemoNoteAdd$Builder SENT demo.note.add V2 /params
                demo/DemoNoteAdd$Builder.title SENT demo.note.add V2 /params/title
                demo/DemoNoteAdd$Builder.kind SENT demo.note.add V2 /params/KIND
                demo/DemoNoteAdd$Kind SENT demo.note.add V2 /params/KIND
                demo/DemoNoteAdd$Builder.place SENT demo.note.add V2 /params/place
                demo/DemoNoteAdd$Place SENT demo.note.add V2 /params/place
                demo/DemoNoteAdd$Place$Builder SENT demo.note.add V2 /params/place
                demo/DemoNoteAdd$Place$Builder.town SENT demo.note.add V2 /params/place/TOWN
                demo/DemoNoteAdd$Place$Builder.town SENT demo_town /ID
                demo/DemoNoteAdd$Result ANSWERED demo.note.add V2 /result/items/all
                demo/DemoNoteAdd$Result.id ANSWERED demo.note.add V2 /result/items/all/id
                demo/DemoNoteAdd$Error ERROR demo.note.add V2 /errors
                demo/DemoNoteAdd$Error.FULL ERROR demo.note.add V2 /errors/a~1b
                CommonError ERROR /errors
                """.strip().split("\n"));
    }

    @Test
    void aResultThatMayLieAtSeveralPlacesIsNamedByNone() throws IOException {
        write("methods/demo/demo.note.get.yaml", """
                format: 1
                method: demo.note.get
                summary: Gives a note.
                params: {}
                result: {type: object, at: [item, .], docs: The note., fields: {id: {type: integer, docs: Which one.}}}
                """);
        assertThat(lines()).contains("demo/DemoNoteGet$Result.id ANSWERED demo.note.get V2 /result/id");
    }

    private List<String> lines() {
        SpecResult read = SpecReader.read(List.of(new SpecRoot(spec, SpecRoot.Layer.USER)), MethodFilter.ALL);
        Api api = Objects.requireNonNull(read.api(), () -> "spec with errors: " + read.findings());
        return ClientMembers.of(api).stream()
                .map(member -> String.join(
                        " ",
                        List.of(
                                        member.type() + (member.name().isEmpty() ? "" : "." + member.name()),
                                        member.role().toString(),
                                        member.subject(),
                                        member.api() == null ? "" : member.api().toString(),
                                        member.pointer())
                                .stream()
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = spec.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
