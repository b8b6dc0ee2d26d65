package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlScalar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of types that pages share. */
final class TypeFiles {
    private final Source source;
    private final KnownTypes known;
    private final Evidence evidence;
    private final FieldBlocks fields;
    private final Modules modules;

    TypeFiles(Source source, KnownTypes known, Evidence evidence, FieldBlocks fields, Modules modules) {
        this.source = source;
        this.known = known;
        this.evidence = evidence;
        this.fields = fields;
        this.modules = modules;
    }

    /** The types of each field, so that references lead to something; has to be told before any entry is written. */
    void learn() {
        // The second time it is known which of them lead back to themselves.
        for (int time = 0; time < 2; time++) {
            known.imported().forEach((name, type) -> {
                Place place = place(name, type, new Notes(name, page(type)));
                tree(type)
                        .fields()
                        .forEach(field -> known.learn(
                                name, field.name(), fields.type(field, place).text()));
            });
        }
    }

    /** The files by their names inside of the folder for imported ones. */
    SortedMap<String, YamlMap> files(Collection<Note> notes) {
        SortedMap<String, Map<String, Block>> byModule = new TreeMap<>();
        SortedMap<String, String> pages = new TreeMap<>();
        known.imported().forEach((name, type) -> {
            Notes own = new Notes(name, page(type));
            if (!name.equals(type.name())) {
                own.add(Note.Kind.TYPE_RENAMED, type.name());
            }
            String module = modules.of(type);
            String page = pages.computeIfAbsent(module, key -> modules.page(module));
            Block block = new Block().text("source", type.file().equals(page) ? "" : type.file());
            fields.object(tree(type), "fields", block, place(name, type, own));
            byModule.computeIfAbsent(module, key -> new LinkedHashMap<>()).put(name, block);
            notes.addAll(own.all());
        });
        SortedMap<String, YamlMap> files = new TreeMap<>();
        byModule.forEach((module, types) -> {
            Block all = new Block();
            types.forEach(all::put);
            Block file = new Block().put("format", YamlScalar.number(1));
            file.put("source", source.of(String.valueOf(pages.get(module)))).put("types", all);
            files.put("types/" + module + ".yaml", file.map());
        });
        return files;
    }

    private static FieldNode tree(NamedType type) {
        return FieldNode.tree("", null, type.fields());
    }

    private Place place(String name, NamedType type, Notes notes) {
        return new Place(
                name,
                field -> {
                    Seen answered = evidence.answered(type.name(), field.path());
                    return answered.isEmpty() ? evidence.sent(type.name(), field.path()) : answered;
                },
                field -> evidence.answered(type.name(), field.path()),
                Statements.NONE,
                type.texts(),
                null,
                notes);
    }

    private static Fact.Source page(NamedType type) {
        return new Fact.Source(type.file(), type.line(), Fact.Layer.TABLE);
    }
}
