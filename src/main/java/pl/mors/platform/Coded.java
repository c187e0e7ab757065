package pl.mors.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constant that the database, forms, profiles and keys of texts know by a word: its name in small letters, unless it says
 * otherwise.
 */
public interface Coded {

    /** The constant's name; every enum has it. */
    String name();

    /** The word. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that a word stands for.
     *
     * @throws IllegalArgumentException when it stands for none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no word " + code));
    }

    /** The constant that a word stands for, where somebody might have typed any. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
