package pl.mors.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers, as people type them and as telephones call them. */
public final class Telephone {

    /** The funder's systems take 7 to 15 digits. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){6,14}");

    private Telephone() {}

    /** The number as it was typed; empty when it is none. */
    public static Optional<String> read(String typed) {
        return Optional.of(typed).filter(text -> NUMBER.matcher(text).matches());
    }

    /** A number as telephones read it. */
    public static String href(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
