package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values of named types to hold against each other: those of all recordings, and those of documentation pages. */
final class Siblings {
    /**
     * A page that shows values of a named type.
     *
     * @param path inside the documentation
     * @param type the named type
     * @param pointer where the value stands in the page's answer; may be a list of them
     */
    private record Page(String path, String type, String pointer) {}

    /** The other methods whose pages say that they answer one of our types. */
    private static final List<Page> PAGES = List.of(
            new Page("api-reference/sale/payment/sale-payment-add.md", "sale_order_payment", "/result/payment"),
            new Page("api-reference/sale/payment/sale-payment-get.md", "sale_order_payment", "/result/payment"),
            new Page("api-reference/sale/payment/sale-payment-list.md", "sale_order_payment", "/result/payments"),
            new Page(
                    "api-reference/crm/universal/payment/crm-item-payment-list.md",
                    "sale_order_payment_crm_simple",
                    "/result"));

    private Siblings() {}

    /** The values in recorded answers. */
    static List<Sibling> recorded(Sources sources) {
        List<Sibling> found = new ArrayList<>();
        for (Recording recording : sources.recorded()) {
            Operation operation = sources.operation(recording.method());
            Optional<String> type = namedResult(operation);
            if (type.isPresent()
                    && recording.outcome() == Outcome.SUCCESS
                    && !sources.recordings().isSuperseded(recording)) {
                JsonNode value = RawJson.read(recording.response().bodyText()).at(resultPointer(operation));
                found.add(new Sibling(recording.id(), type.get(), value));
            }
        }
        return found;
    }

    /**
     * The values in answers of other methods' pages.
     *
     * @param unreadable is told of pages whose answer is not JSON; such an answer is not repaired
     */
    static List<Sibling> documented(DocumentationCorpus corpus, List<String> unreadable) {
        List<Sibling> found = new ArrayList<>();
        for (Page page : PAGES) {
            JsonNode value;
            try {
                value = RawJson.read(corpus.successAnswer(page.path())).at(page.pointer());
            } catch (IllegalArgumentException notJson) {
                unreadable.add(page.path());
                continue;
            }
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    found.add(new Sibling(page.path() + "#" + page.pointer() + "/" + i, page.type(), value.get(i)));
                }
            } else {
                found.add(new Sibling(page.path() + "#" + page.pointer(), page.type(), value));
            }
        }
        return found;
    }

    static Optional<String> namedResult(Operation operation) {
        return operation.result().type() instanceof DataType.Named named ? Optional.of(named.name()) : Optional.empty();
    }

    static String resultPointer(Operation operation) {
        return AnswerRules.resultPath(operation).substring(1).replace('.', '/');
    }
}
