package io.github.b24kit.contracttests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A difference between page and entry that is meant.
 *
 * @param because why the entry is right
 */
record Correction(Difference difference, String because) {
    /** Those of a file beside the tests: a list of reasons, each with the differences that it explains. */
    static List<Correction> read(String file) {
        List<Correction> corrections = new ArrayList<>();
        try (InputStream in = Correction.class.getResourceAsStream(file)) {
            List<Map<String, Object>> reasons = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (Map<String, Object> reason : reasons) {
                for (Object each : (List<?>) reason.get("corrects")) {
                    corrections.add(new Correction(difference((Map<?, ?>) each), (String) reason.get("because")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return corrections;
    }

    /** Holds what was found against what is meant, both ways, and shows only what is too much on either side. */
    static void explain(List<Difference> found, List<Correction> corrections) {
        List<Difference> unexplained = new ArrayList<>(found);
        List<Difference> unused = new ArrayList<>();
        for (Correction correction : corrections) {
            if (!unexplained.remove(correction.difference())) {
                unused.add(correction.difference());
            }
        }
        assertThat(unexplained).as("differences without a reason").isEmpty();
        assertThat(unused).as("corrections that nothing needs").isEmpty();
    }

    private static Difference difference(Map<?, ?> each) {
        return new Difference(
                (String) each.get("method"), (String) each.get("pointer"), (String) each.get("page"), (String)
                        each.get("entry"));
    }
}
