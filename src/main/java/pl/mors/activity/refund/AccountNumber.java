package pl.mors.activity.refund;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a bank account. Source: ISO 13616 (IBAN), check digits by ISO 7064 MOD 97-10; a Polish one has 26 digits (NRB),
 * ordinance of the president of the National Bank of Poland on the numbering of bank accounts.
 *
 * @param iban without blanks
 */
public record AccountNumber(String iban) {

    private static final Pattern NRB = Pattern.compile("\\d{26}");
    private static final Pattern IBAN = Pattern.compile("PL\\d{26}|(?!PL)[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00a0-]");
    private static final Pattern FOURS = Pattern.compile("(.{4})(?=.)");
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /** The base in which A is 10 and Z is 35. */
    private static final int WITH_LETTERS = 36;

    /** As somebody types it: the 26 digits of a Polish one, or with the letters of its country; blanks and hyphens don't matter. */
    static Optional<AccountNumber> read(String typed) {
        var plain = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        var iban = NRB.matcher(plain).matches() ? "PL" + plain : plain;
        return IBAN.matcher(iban).matches() && hasItsCheckDigits(iban)
                ? Optional.of(new AccountNumber(iban))
                : Optional.empty();
    }

    private static boolean hasItsCheckDigits(String iban) {
        var digits = (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .mapToObj(sign -> String.valueOf(Character.digit(sign, WITH_LETTERS)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE);
    }

    /** In groups of four, as it stands on papers. */
    public String grouped() {
        return FOURS.matcher(iban).replaceAll("$1 ");
    }
}
