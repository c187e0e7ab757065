package pl.mors.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as accounts have it: what stands before the @ without quotation marks, at most 64 letters of it, and a domain of
 * labels. Source: RFC 5321, 4.1.2 (dot-string) and 4.5.3.1; the forms with quotation marks and comments are left out, no
 * provider gives them out.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final String LOCAL = "[A-Za-z0-9](?:[A-Za-z0-9!#$%&'*+/?^_`{|}~-]|\\.(?!\\.|@))*";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern WHOLE =
            Pattern.compile("(?=[^@]{1,64}@)" + LOCAL + "@(?:" + LABEL + "\\.)+[A-Za-z0-9-]{2,63}");

    private EmailAddress() {}

    /** The address without blanks around it; empty when it is none. */
    public static Optional<String> read(String text) {
        return Optional.of(text.strip())
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> WHOLE.matcher(address).matches());
    }
}
