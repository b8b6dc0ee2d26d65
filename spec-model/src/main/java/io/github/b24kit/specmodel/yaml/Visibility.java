package io.github.b24kit.specmodel.yaml;

/** Which characters may stand in a file of the spec: those that a reviewer sees. */
public final class Visibility {
    private static final int NOT_UTF_8 = 0xFFFD;

    private Visibility() {}

    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != NOT_UTF_8 && (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
