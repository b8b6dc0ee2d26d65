package io.github.b24kit.contractkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.b24kit.contractkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HERE = "io.github.b24kit.contractkit";

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyJunitKnowsJunit = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".junit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule onlyReplayKnowsTheHttpServer = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".replay")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule nobodySeesTheClientUnderTest = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.b24kit.runtime..", "io.github.b24kit.generator..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule recordingsKnowNothingOfTheirReplay = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".recording", HERE + ".json", HERE + ".text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE + ".replay", HERE + ".junit");

    /** JUnit hands parameters over as reflection's; nobody else has a use for it. */
    @ArchTest
    static final ArchRule noReflection = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".junit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    /** The dependency is optional: who replays recordings does not have it. */
    @ArchTest
    static final ArchRule onlyRevisionsAndCausesKnowPages = noClasses()
            .that()
            .resideOutsideOfPackages(HERE + ".revision..", HERE + ".cause..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.b24kit.docsimporter..");

    @ArchTest
    static final ArchRule comparisonKnowsTheSpecAlone = noClasses()
            .that()
            .resideInAPackage(HERE + ".compare..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE + ".recording..", HERE + ".replay..", HERE + ".json..", HERE + ".junit..");

    /** A walk finds, a rule judges: neither does the other's work. */
    @ArchTest
    static final ArchRule partsOfTheComparisonHaveNoCycles =
            slices().matching(HERE + ".compare.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(HERE + ".(*)..").should().beFreeOfCycles();
}
