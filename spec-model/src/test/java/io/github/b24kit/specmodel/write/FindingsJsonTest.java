package io.github.b24kit.specmodel.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
    @Test
    void writesWhatIsKnown() throws JsonProcessingException {
        SourceLocation at = new SourceLocation("a.yaml", 3, 7);
        Finding full = new Finding("r-one", Severity.ERROR, "Wrong.", at, "a.b", "fields.x", "mend it", "x: y");
        Finding bare = new Finding("r-two", Severity.WARNING, "Odd.", at, null, null, null, null);
        StringBuilder out = new StringBuilder();
        FindingsJson.write("bad-input", List.of(full, bare), out);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(out.toString())).isEqualTo(json.readTree("""
                                {"outcome": "bad-input", "errors": 1, "warnings": 1, "findings": [
                                  {"rule": "r-one", "severity": "error", "message": "Wrong.", "file": "a.yaml", "line": 3,
                                   "column": 7, "method": "a.b", "pointer": "fields.x", "hint": "mend it"},
                                  {"rule": "r-two", "severity": "warning", "message": "Odd.", "file": "a.yaml", "line": 3,
                                   "column": 7}
                                ]}
                                """));
    }
}
