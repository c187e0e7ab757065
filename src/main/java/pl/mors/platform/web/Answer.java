package pl.mors.platform.web;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a form says, if it says something usable. Take the value with {@link #get()} once the form turned out to have
 * no errors.
 *
 * @param value null when nothing was answered or the answer is wrong (the form's errors tell which)
 */
public record Answer<T>(@Nullable T value) {

    static <T> Answer<T> none() {
        return new Answer<>(null);
    }

    public boolean isGiven() {
        return value != null;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException when there is none: the form's errors were not looked at, or the field is optional
     */
    public T get() {
        T given = value;
        if (given == null) {
            throw new NoSuchElementException("The field has no usable answer");
        }
        return given;
    }

    public Optional<T> ifGiven() {
        return Optional.ofNullable(value);
    }
}
