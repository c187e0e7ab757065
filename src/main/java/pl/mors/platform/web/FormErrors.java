package pl.mors.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/** What is wrong with a form, in the order in which it was found: read the fields in the order in which they stand on the page. */
public final class FormErrors {

    private final List<FieldError> errors = new ArrayList<>();

    /** Adds an error to a field. The text says which field it is and what to do. */
    public FormErrors add(String field, String key, @Nullable Object... args) {
        errors.add(new FieldError(field, key, Collections.unmodifiableList(Arrays.asList(args.clone()))));
        return this;
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    /** The first error of this field. */
    public Optional<FieldError> of(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** Adds an error to a field that stands above all that were read so far. */
    public FormErrors addFirst(String field, String key) {
        errors.addFirst(new FieldError(field, key, List.of()));
        return this;
    }

    /** One thing that is wrong with one field. */
    public record FieldError(String field, String key, List<@Nullable Object> args) {

        /** The sentence in the reader's language. */
        public String text() {
            return Texts.t(key, args.toArray());
        }

        /** The sentence where the field's label stands beside it: without repeating the label. */
        String atField() {
            var text = text();
            var label = args.isEmpty() ? "" : args.getFirst() + ": ";
            if (label.isEmpty() || !text.startsWith(label)) {
                return text;
            }
            var rest = text.substring(label.length());
            return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        }
    }
}
