package io.github.b24kit.generator;

import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * What an application decides about its generated client.
 *
 * @param packageName base package, such as {@code com.acme.b24}
 */
public record GeneratorOptions(String packageName) {
    /** Packages that belong to somebody: Java refuses some of them, and in the others classes of one name would meet. */
    private static final List<String> TAKEN =
            List.of("java", "javax", "jdk", "io.github.b24kit.runtime", "org.jspecify");

    /**
     * Checks the package name.
     *
     * @throws IllegalArgumentException if it is no name of a Java package, or one that is taken
     */
    public GeneratorOptions {
        if (!packageName.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")
                || !SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException(
                    "packageName is not the name of a Java package in plain letters, digits and _: \""
                            + packageName.replaceAll("[^\\x20-\\x7e]", "?")
                            + "\". Use one such as com.example.bitrix24.");
        }
        for (String taken : TAKEN) {
            if ((packageName + ".").startsWith(taken + ".")) {
                throw new IllegalArgumentException("packageName is \"" + packageName + "\", but the package " + taken
                        + " is not yours. Use one such as com.example.bitrix24.");
            }
        }
    }
}
