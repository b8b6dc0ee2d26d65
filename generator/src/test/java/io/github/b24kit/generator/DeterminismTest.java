package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeterminismTest {
    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    /** In Turkish, the lower case of I is not i. */
    @ParameterizedTest
    @MethodSource("cases")
    void isTheSameEverywhere(GoldenCase golden) {
        GeneratorResult here = golden.generate();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(golden.generate()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfMethods(GoldenCase golden) {
        Api api = golden.api();
        List<Operation> shuffled = new ArrayList<>(api.operations());
        Collections.shuffle(shuffled, new Random(1));
        Api other = new Api(shuffled, api.types(), api.commonErrors(), api.naming());
        GeneratorOptions options = new GeneratorOptions("com.acme.b24");
        assertThat(Generator.generate(other, options)).isEqualTo(Generator.generate(api, options));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsNothingOfTheMachine(GoldenCase golden) {
        golden.generate()
                .files()
                .forEach(file -> assertThat(file.content())
                        .doesNotContain(System.getProperty("user.dir"), "\r")
                        .matches(
                                content -> file.path().endsWith(".md")
                                        || content.chars().allMatch(c -> c < 0x7f),
                                "is plain ASCII"));
    }
}
