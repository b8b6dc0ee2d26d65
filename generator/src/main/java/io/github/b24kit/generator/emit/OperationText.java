package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Access;
import io.github.b24kit.specmodel.model.Pages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Javadoc of a method: words, facts, a sample call, the error table and the page. */
final class OperationText {
    private final SampleCall samples;
    private final List<ErrorRow> commonErrors;
    private final ClassName commonError;

    OperationText(SampleCall samples, List<ErrorRow> commonErrors, ClassName commonError) {
        this.samples = samples;
        this.commonErrors = commonErrors;
        this.commonError = commonError;
    }

    CodeBlock ofRequest(AccessorCall call, MethodShape shape, TypeName result) {
        Operation operation = call.operation();
        JavadocText text = new JavadocText();
        if (operation.summary() != null) {
            text.html(FieldText.sentence(operation.summary()));
        }
        text.html("Method " + JavadocText.code(operation.method()) + ". " + facts(operation));
        if (operation.result().docs() != null) {
            text.html("Result: " + FieldText.sentence(operation.result().docs()));
        }
        for (Constraint constraint : operation.params().constraints()) {
            if (constraint.docs() != null) {
                text.html(FieldText.sentence(constraint.docs()));
            }
        }
        List<String> sample = samples.lines(call, shape.request(), result);
        if (!sample.isEmpty()) {
            text.block(List.of("<pre>{@code", String.join("\n", sample), "}</pre>"));
        }
        text.block(errorTable(operation));
        addPage(text, operation);
        if (operation.deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(operation.deprecated()));
        }
        return text.build();
    }

    /** The method's own words, or its name. */
    static String summary(Operation operation) {
        return operation.summary() == null
                ? "Calls " + JavadocText.code(operation.method()) + "."
                : FieldText.sentence(operation.summary());
    }

    static void addPage(JavadocText text, Operation operation) {
        if (operation.docs() != null) {
            text.tag("@see", "<a href=\"" + href(operation.docs()) + "\">Documentation</a>");
        }
    }

    /** An address that stays inside its attribute, and stays an address. */
    private static String href(String url) {
        StringBuilder href = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0x20 && b < 0x7f && "\"'<>{}[]@\\*`^|".indexOf(b) < 0;
            if (b == '&') {
                href.append("&amp;");
            } else {
                href.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return href.toString();
    }

    private static String callers(String level) {
        return switch (level) {
            case "user" -> "any user";
            case "admin" -> "administrators";
            default -> "who has a right that its page names";
        };
    }

    private static String facts(Operation operation) {
        Access access = operation.access();
        List<String> facts = new ArrayList<>();
        if (!access.scopes().isEmpty()) {
            facts.add("Scope " + access.scopes().stream().map(JavadocText::code).collect(Collectors.joining(" or "))
                    + ".");
        }
        if (access.permission() != null) {
            facts.add("Who may call it: " + FieldText.sentence(access.permission()));
        } else if (access.level() != null) {
            facts.add("Who may call it: " + callers(access.level()) + ".");
        }
        if (!access.editions().isEmpty()) {
            facts.add("Editions: " + FieldText.sentence(String.join(", ", access.editions())));
        }
        if (!access.auth().isEmpty()) {
            facts.add("Authorisation: " + FieldText.sentence(String.join(", ", access.auth())));
        }
        facts.add(
                switch (operation.behaviour().effect()) {
                    case SAFE -> "Changes nothing.";
                    case IDEMPOTENT -> "May be repeated.";
                    case UNSAFE -> "Must not be repeated blindly.";
                });
        if (operation.behaviour().readBack() != null) {
            facts.add("The state afterwards is read by "
                    + JavadocText.code(operation.behaviour().readBack()) + ".");
        }
        if (!operation.behaviour().batch()) {
            facts.add("Not allowed in a batch.");
        }
        if (operation.behaviour().positional()) {
            facts.add("Matches parameters by their order, in which they are sent.");
        }
        if (operation.pages() != null && operation.pages().style() != Pages.Style.NONE) {
            facts.add("Rows come in pages of " + operation.pages().size() + ".");
        }
        if (operation.behaviour().consumes()) {
            facts.add("Reading takes what is read out of a queue.");
        }
        return String.join(" ", facts);
    }

    /** Statuses that belong to no row of the table. */
    private static String failures(Operation operation) {
        String statuses = operation.httpStatus().stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return statuses.isEmpty() ? "" : " Failures have HTTP status " + statuses + ".";
    }

    private List<String> errorTable(Operation operation) {
        if (operation.errors().isEmpty()) {
            return List.of("<p>No errors are documented beside those of " + ofAnyMethod() + "." + failures(operation));
        }
        List<String> lines = new ArrayList<>();
        if (!operation.httpStatus().isEmpty()) {
            lines.add("<p>" + failures(operation).strip());
        }
        lines.add("<table>");
        lines.add("<caption>Errors, beside those of " + ofAnyMethod() + "</caption>");
        lines.add("<tr><th scope=\"col\">Code</th><th scope=\"col\">Status</th><th scope=\"col\">Meaning</th></tr>");
        for (ErrorRow row : operation.errors()) {
            lines.add(row(row, ""));
            for (ErrorRow common : commonErrors) {
                if (common.code().strip().equalsIgnoreCase(row.code().strip())) {
                    lines.add(row(common, " (of any method)"));
                }
            }
        }
        lines.add("</table>");
        return lines.stream().distinct().toList();
    }

    private String ofAnyMethod() {
        return "any method ({@link " + commonError.canonicalName() + "})";
    }

    private static String row(ErrorRow row, String suffix) {
        String code = row.code().isBlank() ? "none" : JavadocText.code(row.code());
        return "<tr><td>" + code + "</td><td>" + Objects.toString(row.status(), "") + "</td><td>" + words(row.docs())
                + suffix + "</td></tr>";
    }

    private static String words(@Nullable String docs) {
        return docs == null ? "" : JavadocText.escape(docs);
    }
}
