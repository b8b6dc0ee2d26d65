package io.github.b24kit.generator;

import io.github.b24kit.generator.output.OutputFile;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources in this process, as strictly as a build can. */
public final class Compilation {
    private final Path classes;
    private final List<JavaFileObject> sources = new ArrayList<>();

    public Compilation(Path classes) {
        this.classes = classes;
    }

    public Compilation add(List<OutputFile> files) {
        files.stream().filter(file -> file.path().endsWith(".java")).forEach(file -> add(file.path(), file.content()));
        return this;
    }

    public Compilation add(String path, String source) {
        sources.add(new SimpleJavaFileObject(URI.create("mem:/" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        });
        return this;
    }

    /** Everything the compiler has to say; empty when the sources are clean. */
    public List<String> problems() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all,-options,-classfile",
                    "-Xdoclint:all/protected",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, diagnostics, options, null, sources).call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(each -> (each.getSource() == null ? "" : each.getSource().getName()) + ":" + each.getLineNumber()
                        + ": " + each.getMessage(Locale.ROOT))
                .toList();
    }

    public ClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
    }
}
