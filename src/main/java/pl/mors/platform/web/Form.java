package pl.mors.platform.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as the reader filled it in: every answer as it was typed, and what is wrong with it. Kit components take it together
 * with a field's name and show value and error by themselves. A controller's method gets the submitted one by declaring a
 * parameter of this type.
 */
public final class Form {

    private final Map<String, List<String>> typed;
    private final FormErrors errors = new FormErrors();
    private @Nullable Notice refusal;

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** A form with nothing in it yet. */
    public static Form blank() {
        return new Form(Map.of());
    }

    /** A form that starts with these answers. */
    public static Form startingWith(Map<String, String> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((field, answer) -> typed.put(field, List.of(answer)));
        return new Form(typed);
    }

    /** The same with these answers to a field that allows several. */
    public Form and(String field, List<String> answers) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        more.put(field, List.copyOf(answers));
        return new Form(more);
    }

    /** The form as sent, for example {@link jakarta.servlet.ServletRequest#getParameterMap()}. */
    public static Form submitted(Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((field, answers) -> typed.put(field, List.copyOf(Arrays.asList(answers))));
        return new Form(typed);
    }

    /** What stands in this field, exactly as typed; empty when nothing does. */
    public String value(String field) {
        List<String> answers = values(field);
        return answers.isEmpty() ? "" : answers.getFirst();
    }

    /** The fields that were filled in or left blank. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(typed.keySet());
    }

    /** All answers to a field that allows several. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether this answer is among those given. */
    public boolean has(String field, String answer) {
        return values(field).contains(answer);
    }

    public FormErrors errors() {
        return errors;
    }

    /** Says at the top of the page why the form as a whole was refused and what to do next. */
    public Form refuse(String key, String... args) {
        refusal = Notice.refused(key, args);
        return this;
    }

    /** Why the form as a whole was refused, or null. */
    public @Nullable Notice refusal() {
        return refusal;
    }

    /** Whether anything stands in the way: errors of fields or a refusal. */
    public boolean isRejected() {
        return errors.any() || refusal != null;
    }

    /** What is first wrong with a field, as said right under its label, or null: for the kit's components. */
    public @Nullable String error(String field) {
        return errors.of(field).map(FormErrors.FieldError::atField).orElse(null);
    }

    /**
     * Reads the answers as values.
     *
     * @param labels prefix of the keys of the fields' labels: the label of {@code bornOn} is {@code labels + ".bornOn"}
     */
    public FormReader read(String labels) {
        return new FormReader(this, labels, true);
    }
}
