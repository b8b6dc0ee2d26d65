package io.github.b24kit.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.github.b24kit.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule namingKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("..generator.naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..generator.java..", "..generator.emit..", "..generator.text..", "..generator.output..");

    @ArchTest
    static final ArchRule javaKnowsNamingOnly = noClasses()
            .that()
            .resideInAPackage("..generator.java..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..generator.emit..", "..generator.text..", "..generator.output..");

    @ArchTest
    static final ArchRule outputKnowsNobody = noClasses()
            .that()
            .resideInAPackage("..generator.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.b24kit.specmodel..",
                    "com.palantir..",
                    "..generator.naming..",
                    "..generator.java..",
                    "..generator.emit..",
                    "..generator.text..");

    @ArchTest
    static final ArchRule mustacheStaysInText = noClasses()
            .that()
            .resideOutsideOfPackage("..generator.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.mustachejava..");

    @ArchTest
    static final ArchRule openapiKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("..generator.openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..generator.naming..",
                    "..generator.java..",
                    "..generator.emit..",
                    "..generator.text..",
                    "..generator.output..",
                    "com.palantir..");

    @ArchTest
    static final ArchRule theGeneratorDoesNotNeedTheRuntime =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.b24kit.runtime..");

    @Test
    void classesStaySmall() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThan(300);
            }
        }
    }
}
