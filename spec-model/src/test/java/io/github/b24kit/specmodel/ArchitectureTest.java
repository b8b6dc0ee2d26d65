package io.github.b24kit.specmodel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import java.util.stream.Stream;

/** The walls between the packages of this module. */
@AnalyzeClasses(packages = "io.github.b24kit.specmodel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.b24kit.specmodel.";

    @ArchTest
    void onlyYamlKnowsSnakeYaml(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(classes);
    }

    @ArchTest
    void everyPackageKnowsOnlyThoseBeforeIt(JavaClasses classes) {
        mayKnow(classes, "finding");
        mayKnow(classes, "model", "finding");
        mayKnow(classes, "yaml", "finding");
        mayKnow(classes, "entry", "finding", "yaml");
        mayKnow(classes, "merge", "finding", "yaml", "entry");
        mayKnow(classes, "resolve", "finding", "yaml", "entry", "model");
        mayKnow(classes, "rules", "finding", "yaml", "entry", "model", "resolve");
        mayKnow(classes, "write", "finding", "yaml", "model");
    }

    @ArchTest
    void noCycles(JavaClasses classes) {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
    }

    private static void mayKnow(JavaClasses classes, String name, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax.lang.model..", "org.jspecify..", "org.yaml..", ROOT + name),
                        Arrays.stream(others).map(other -> ROOT + other))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(classes);
    }
}
