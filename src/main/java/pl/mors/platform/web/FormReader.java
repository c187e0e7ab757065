package pl.mors.platform.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import pl.mors.platform.text.Texts;

/**
 * Reads a form's answers as values. What is missing or wrong becomes an error of the form that names the field and says what to
 * write; what was typed stays. Read the fields in the order in which they stand on the page.
 */
public final class FormReader {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\n\\r\\u2028\\u2029]+");

    private final Form form;
    private final String labels;
    private final boolean required;

    FormReader(Form form, String labels, boolean required) {
        this.form = form;
        this.labels = labels;
        this.required = required;
    }

    /** The same form, but fields may stay empty. */
    public FormReader optional() {
        return new FormReader(form, labels, false);
    }

    /**
     * Text of one line, without blanks around it, letters composed (NFC). A line break or a tab in it, as a copied cell or a
     * program that talks to the form may bring, becomes a blank. Control characters, those that change the direction of writing,
     * and a text that shows nothing are refused.
     *
     * @param maxLength in characters as Unicode counts them
     */
    public Answer<String> text(String field, int maxLength) {
        return typed(field)
                .map(typed -> readable(field, onOneLine(typed), maxLength))
                .orElseGet(Answer::none);
    }

    /** Text as in {@link #text}, but of as many lines as somebody likes to write; line ends come as \n. */
    public Answer<String> lines(String field, int maxLength) {
        return typed(field)
                .map(typed -> readable(field, typed.replace("\r\n", "\n"), maxLength))
                .orElseGet(Answer::none);
    }

    private Answer<String> readable(String field, String typed, int maxLength) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (text.codePointCount(0, text.length()) > maxLength) {
            return wrong(field, "form.error.too-long", maxLength);
        }
        if (text.chars().anyMatch(FormReader::isUnreadable) || text.chars().allMatch(FormReader::isInvisible)) {
            return wrong(field, "form.error.unreadable");
        }
        return new Answer<>(text);
    }

    public Answer<LocalDate> date(String field) {
        return with(field, Parse::date, "form.error.date");
    }

    public Answer<LocalTime> time(String field) {
        return with(field, Parse::time, "form.error.time");
    }

    /** A whole number, limits included. */
    public Answer<Integer> integer(String field, int min, int max) {
        return with(
                field,
                typed -> Parse.whole(typed)
                        .filter(number -> number >= min && number <= max)
                        .map(Long::intValue),
                "form.error.integer",
                min,
                max);
    }

    /** An amount in PLN, not negative, two places. */
    public Answer<BigDecimal> money(String field) {
        return with(field, typed -> Parse.money(typed).filter(amount -> amount.signum() >= 0), "form.error.money");
    }

    /** One of the allowed codes of a dictionary. */
    public Answer<String> choice(String field, Collection<String> allowed) {
        return pick(field, code -> Optional.of(code).filter(allowed::contains));
    }

    /** One of an enum's constants, by name. */
    public <E extends Enum<E>> Answer<E> choice(String field, Class<E> type) {
        return pick(
                field,
                code -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(code))
                        .findFirst());
    }

    /** Several of the allowed codes of a dictionary, in the order sent; an unknown one is an error. */
    public List<String> choices(String field, Collection<String> allowed) {
        List<String> chosen = form.values(field).stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
        if (chosen.isEmpty() && required) {
            form.errors().add(field, "form.error.not-chosen", label(field));
        } else if (!allowed.containsAll(chosen)) {
            form.errors().add(field, "form.error.unknown-choice", label(field));
        }
        return chosen.stream().filter(allowed::contains).toList();
    }

    /** Whether the single checkbox of this name is ticked. */
    public boolean ticked(String field) {
        return form.has(field, "true");
    }

    /**
     * A value with its own way of writing.
     *
     * @param parser gets the answer on one line, without blanks around it; empty means wrong
     * @param errorKey text of the error; the field's label is its {0}, args follow
     */
    public <T> Answer<T> with(String field, Function<String, Optional<T>> parser, String errorKey, Object... args) {
        Optional<String> typed = typed(field).map(FormReader::onOneLine);
        if (typed.isEmpty()) {
            return Answer.none();
        }
        if (typed.get().chars().anyMatch(FormReader::isUnreadable)) {
            return wrong(field, "form.error.unreadable");
        }
        Optional<T> value = parser.apply(typed.get());
        return value.isPresent() ? new Answer<>(value.get()) : wrong(field, errorKey, args);
    }

    private static String onOneLine(String typed) {
        return LINE_BREAK.matcher(typed).replaceAll(" ");
    }

    /** What nobody types, and what would turn the rest of a line round. */
    private static boolean isUnreadable(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || c == '\ufffd'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isWhitespace(c);
    }

    private <T> Answer<T> pick(String field, Function<String, Optional<T>> known) {
        String code = form.value(field).strip();
        if (code.isEmpty()) {
            if (required) {
                form.errors().add(field, "form.error.not-chosen", label(field));
            }
            return Answer.none();
        }
        Optional<T> value = known.apply(code);
        return value.isPresent() ? new Answer<>(value.get()) : wrong(field, "form.error.unknown-choice");
    }

    private Optional<String> typed(String field) {
        String text = form.value(field).strip();
        if (text.isEmpty() && required) {
            form.errors().add(field, "form.error.required", label(field));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private <T> Answer<T> wrong(String field, String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = label(field);
        System.arraycopy(more, 0, args, 1, more.length);
        form.errors().add(field, key, args);
        return Answer.none();
    }

    /** What an error calls the field: without the mark of a question or the colon of a list. */
    private String label(String field) {
        return Texts.t(labels + "." + field).replaceFirst("[?:]$", "");
    }
}
