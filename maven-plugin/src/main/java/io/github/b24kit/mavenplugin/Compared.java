package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.diff.ContractDiff;
import io.github.b24kit.specmodel.model.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two sides and what differs between them. */
record Compared(Api base, Api head, ContractDiff diff) {
    /** Address of the page by method; the newer one where both have one. */
    Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        Stream.of(base, head).flatMap(api -> api.operations().stream()).forEach(operation -> {
            String docs = operation.docs();
            if (docs != null) {
                pages.put(operation.method(), docs);
            }
        });
        return pages;
    }
}
