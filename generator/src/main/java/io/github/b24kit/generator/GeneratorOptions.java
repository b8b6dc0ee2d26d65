package io.github.b24kit.generator;

import javax.lang.model.SourceVersion;

/**
 * What an application decides about its generated client.
 *
 * @param packageName base package, such as {@code com.acme.b24}
 */
public record GeneratorOptions(String packageName) {
    /**
     * Checks the package name.
     *
     * @throws IllegalArgumentException if it is no name of a Java package
     */
    public GeneratorOptions {
        if (!packageName.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")
                || !SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException(
                    "packageName must be the name of a Java package in plain letters, such as com.acme.b24");
        }
    }
}
