package io.github.b24kit.contractkit.diff;

import io.github.b24kit.contractkit.revision.Revision;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.contractkit.revision.RevisionReader;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.specmodel.MethodFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two newest states of the documentation, compared once for all tests that ask. */
record TwoStates(Revision base, Revision head, ContractDiff diff) {
    private static @Nullable TwoStates compared;

    static synchronized TwoStates compared() throws IOException, InterruptedException, RevisionException {
        if (compared == null) {
            List<Corpus> states = Corpus.newest(2);
            Revision base = RevisionReader.pages(states.get(0).root(), done -> {});
            Revision head = RevisionReader.pages(states.get(1).root(), done -> {});
            compared =
                    new TwoStates(base, head, ContractDiff.of(base, head, LocalDate.of(2026, 8, 21), MethodFilter.ALL));
        }
        return compared;
    }
}
