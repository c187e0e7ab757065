package pl.mors.person;

import java.util.Optional;
import java.util.regex.Pattern;
import pl.mors.platform.web.Telephone;

/** How names, telephones, e-mails and postcodes are written, whoever types them; empty means that this is none. */
public final class PersonSpelling {

    private static final int LONGEST_NAME = 80;

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_EMAIL = 254;

    /** Letters of any script, and what stands between them in real names: O'Neil, Nowak-Kowalska, Ewa M. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?:[ '’.-]+[\\p{L}\\p{M}]+)*\\.?");

    /** The funder's systems take no letters with diacritics. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private static final Pattern POSTCODE = Pattern.compile("([0-9]{2})[ -]?([0-9]{3})");

    private PersonSpelling() {}

    /** A given or a family name, with single blanks. */
    public static Optional<String> name(String typed) {
        return Optional.of(typed.replaceAll("\\s+", " "))
                .filter(name ->
                        name.length() <= LONGEST_NAME && NAME.matcher(name).matches());
    }

    public static Optional<String> phone(String typed) {
        return Telephone.read(typed);
    }

    public static Optional<String> email(String typed) {
        return Optional.of(typed)
                .filter(text ->
                        text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches());
    }

    /** As the post writes it: 43-190. */
    public static Optional<String> postcode(String typed) {
        var match = POSTCODE.matcher(typed);
        return match.matches() ? Optional.of(match.group(1) + "-" + match.group(2)) : Optional.empty();
    }
}
