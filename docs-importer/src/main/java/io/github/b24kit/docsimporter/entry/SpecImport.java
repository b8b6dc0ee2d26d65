package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.specmodel.write.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries of all methods and types of the documentation.
 *
 * @param files what is in each file, by its path inside the root of a specification
 * @param notes facts that are not in the entries as the pages state them
 */
public record SpecImport(SortedMap<String, YamlMap> files, List<Note> notes) {
    private static final String FOLDER = "imported/";

    /**
     * Writes entries from facts.
     *
     * @param authored what is left out, since it is written by hand
     */
    public static SpecImport of(DocsReading reading, Source source, Authored authored) {
        Words words = Words.packaged();
        KnownTypes known = new KnownTypes(authored, reading.types().values());
        Evidence evidence = new Evidence(reading.methods(), reading.types());
        FieldBlocks fields = new FieldBlocks(new TypeFinder(new Spelling(words), known, evidence));
        Modules modules = new Modules(reading.methods(), known.imported().values());
        TypeFiles types = new TypeFiles(source, known, evidence, fields, modules);
        types.learn();

        SortedMap<String, YamlMap> files = new TreeMap<>();
        List<Note> notes = new ArrayList<>();
        types.files(notes).forEach((name, file) -> files.put(FOLDER + name, file));
        MethodBlock entries = new MethodBlock(source, words, fields);
        for (MethodFacts method : reading.methods()) {
            Notes own = new Notes(method.method(), MethodBlock.page(method));
            if (authored.hasMethod(method.method(), method.v3())) {
                own.add(Note.Kind.METHOD_AUTHORED, method.file());
            } else {
                files.put(FOLDER + path(method), entries.of(method, own).map());
            }
            notes.addAll(own.all());
        }
        return new SpecImport(files, List.copyOf(notes));
    }

    private static String path(MethodFacts method) {
        String first = method.method().split("\\.", -1)[0];
        return "methods/" + first + "/" + method.method() + (method.v3() ? ".v3" : "") + ".yaml";
    }
}
