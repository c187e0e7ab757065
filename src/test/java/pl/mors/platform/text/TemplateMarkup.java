package pl.mors.platform.text;

/**
 * What a JTE template would send of its own accord: its markup with every expression, control structure and call blanked out, and
 * with the content blocks of calls unfolded. An expression leaves the sign {@link #EXPRESSION} behind.
 */
final class TemplateMarkup {

    static final char EXPRESSION = '\u25a1';

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private int at;

    private TemplateMarkup(String source) {
        this.source = source;
    }

    static String of(String template) {
        String source = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param)[^\n]*", "");
        TemplateMarkup reader = new TemplateMarkup(source);
        reader.markup(false);
        return reader.markup.toString();
    }

    /** Markup up to the end, or up to the backtick that closes a content block. */
    private void markup(boolean inBlock) {
        while (at < source.length()) {
            if (inBlock && source.charAt(at) == '`') {
                at++;
                return;
            } else if (source.startsWith("${", at) || source.startsWith("!{", at)) {
                markup.append(source.charAt(at) == '$' ? String.valueOf(EXPRESSION) : "");
                at += 2;
                java('{', '}');
            } else if (source.startsWith("@", at) && source.substring(at).matches("(?s)@[a-z][\\w.]*.*")) {
                at++;
                while (at < source.length()
                        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) {
                    at++;
                }
                if (at < source.length() && source.charAt(at) == '(') {
                    at++;
                    java('(', ')');
                }
            } else {
                markup.append(source.charAt(at++));
            }
        }
    }

    /** Java up to the bracket that closes it; content blocks inside are markup again. */
    private void java(char open, char close) {
        int depth = 1;
        while (depth > 0) {
            char c = source.charAt(at);
            if (source.startsWith("@`", at)) {
                at += 2;
                markup(true);
            } else if (c == '"') {
                at++;
                while (source.charAt(at) != '"') {
                    at += source.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
                at++;
            }
        }
    }
}
