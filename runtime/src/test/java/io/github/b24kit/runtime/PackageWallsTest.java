package io.github.b24kit.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom: json and transport know nobody, request, query and answer know json, error knows those, the root knows all. */
@AnalyzeClasses(packages = "io.github.b24kit.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageWallsTest {
    private static final String ROOT = "io.github.b24kit.runtime";

    @ArchTest
    static final ArchRule onlyJsonSeesJackson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule onlyTransportSeesTheHttpClient = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".transport")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule jsonKnowsNobody = mayKnow("json");

    @ArchTest
    static final ArchRule valueKnowsNobody = mayKnow("value");

    @ArchTest
    static final ArchRule transportKnowsNobody = mayKnow("transport");

    @ArchTest
    static final ArchRule requestKnowsJson = mayKnow("request", "json", "value");

    @ArchTest
    static final ArchRule queryKnowsJson = mayKnow("query", "json");

    @ArchTest
    static final ArchRule answerKnowsJson = mayKnow("answer", "json", "value");

    @ArchTest
    static final ArchRule errorKnowsWhatItReports = mayKnow("error", "json", "request", "answer");

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noReflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .because("a native image and an obfuscator must not hurt it");

    @ArchTest
    static final ArchRule noStaticState = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule noInputOutputBesidesTheTransport = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*|java\\.nio\\.file\\..*|java\\.util\\.logging\\..*");

    private static ArchRule mayKnow(String room, String... rooms) {
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaClass>(
                                "stand in " + String.join(", ", rooms) + " or outside of the runtime") {
                            @Override
                            public boolean test(JavaClass known) {
                                String name = known.getPackageName();
                                return !name.startsWith(ROOT)
                                        || name.equals(ROOT + "." + room)
                                        || java.util.Arrays.stream(rooms).anyMatch(r -> name.equals(ROOT + "." + r))
                                        || known.getFullName().equals(ROOT + ".Secret"); // a value without a room
                            }
                        });
    }
}
