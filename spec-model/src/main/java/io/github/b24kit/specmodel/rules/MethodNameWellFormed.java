package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;

final class MethodNameWellFormed implements FileRule {
    @Override
    public String id() {
        return "method-name-well-formed";
    }

    @Override
    public String purpose() {
        return "A method name is letters, digits and underscores between dots; look-alike letters call nothing.";
    }

    @Override
    public String hint() {
        return "write it as the portal does: crm.item.get";
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

    static boolean isWellFormed(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public void check(FileEntry file, Findings findings) {
        for (String key : new String[] {"method", "read-back"}) {
            TextNode name = file.root().scalar(key);
            if (name != null && !isWellFormed(name.value())) {
                report(name, findings);
            }
        }
    }

    private void report(TextNode name, Findings findings) {
        String text = name.value();
        int odd = 0;
        while (odd < text.length() && isUsual(text.charAt(odd))) {
            odd++;
        }
        String message = "method name " + Quoted.of(text) + " is not made of segments [A-Za-z0-9_]+ with dots between";
        if (odd == text.length()) {
            findings.error(this, name.place(), message, hint());
            return;
        }
        int point = text.codePointAt(odd);
        String hint = String.format(Locale.ROOT, "character %d is U+%04X %s", odd + 1, point, Character.getName(point));
        findings.error(this, name.placeOf(text.codePointCount(0, odd)), message, hint);
    }

    private static boolean isUsual(char c) {
        return c == '.' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
