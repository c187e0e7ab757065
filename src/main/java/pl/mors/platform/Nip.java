package pl.mors.platform;

import java.util.Optional;

/**
 * A Polish tax number that passed its checks: ten digits, the last one the check digit.
 * Source: Act of 13 October 1995 on the registration of taxpayers; weights 6 5 7 2 3 4 5 6 7, modulo 11.
 */
public record Nip(String digits) {

    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int MODULUS = 11;

    public Nip {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a NIP");
        }
    }

    /** Accepts blanks and hyphens between the digits and the letters PL before them, as people type them. */
    public static Optional<Nip> parse(String typed) {
        var digits = typed.strip().replaceFirst("^(?i)PL", "").replaceAll("[\\s\\u00A0-]", "");
        return isValid(digits) ? Optional.of(new Nip(digits)) : Optional.empty();
    }

    /** 123-456-32-18. */
    public String shown() {
        return "%s-%s-%s-%s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 8), digits.substring(8));
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == digits.charAt(WEIGHTS.length) - '0';
    }
}
