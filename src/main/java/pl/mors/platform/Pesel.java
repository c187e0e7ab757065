package pl.mors.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Polish personal number that passed its checks: eleven digits, a real date of birth, the check digit.
 * Source: Act of 24 September 2010 on population records, art. 15-16; weights 1 3 7 9 repeated, the month carries the century.
 */
public record Pesel(String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};

    /** What {@link #parse} found. */
    public sealed interface Parsed {}

    public record Valid(Pesel pesel) implements Parsed {}

    public record Invalid(Fault fault) implements Parsed {}

    /** Why a text is not a PESEL. */
    public enum Fault {
        NOT_ELEVEN_DIGITS,
        NO_SUCH_DATE,
        WRONG_CHECK_DIGIT
    }

    public Pesel {
        if (faultOf(digits) != null) {
            throw new IllegalArgumentException("not a PESEL");
        }
    }

    /** Accepts spaces around and between the digits, as people type them. */
    public static Parsed parse(String typed) {
        var digits = typed.replaceAll("[\\s\\u00A0-]", "");
        var fault = faultOf(digits);
        return fault == null ? new Valid(new Pesel(digits)) : new Invalid(fault);
    }

    public LocalDate dateOfBirth() {
        return dateOfBirth(digits);
    }

    public Sex sex() {
        return digit(digits, 9) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /** Serial numbers 9900-9999 are kept for made-up people. */
    public boolean isMadeUp() {
        return digits.startsWith("99", 6);
    }

    /** The number of a birth date and a four-digit serial, whose last digit is even for a woman. */
    public static Pesel of(LocalDate born, int serial) {
        int month = born.getMonthValue()
                + switch (born.getYear() / 100) {
                    case 18 -> 80;
                    case 19 -> 0;
                    case 20 -> 20;
                    case 21 -> 40;
                    case 22 -> 60;
                    default -> throw new IllegalArgumentException("no PESEL for the year " + born.getYear());
                };
        var ten = "%02d%02d%02d%04d".formatted(born.getYear() % 100, month, born.getDayOfMonth(), serial);
        return new Pesel(ten + (10 - weighted(ten) % 10) % 10);
    }

    /** Masked, so that no log and no message of an error holds a number by accident. */
    @Override
    public String toString() {
        return "Pesel[…]";
    }

    private static @Nullable Fault faultOf(String digits) {
        if (!digits.matches("[0-9]{11}")) {
            return Fault.NOT_ELEVEN_DIGITS;
        }
        try {
            dateOfBirth(digits);
        } catch (DateTimeException noSuchDay) {
            return Fault.NO_SUCH_DATE;
        }
        return weighted(digits) % 10 == 0 ? null : Fault.WRONG_CHECK_DIGIT;
    }

    private static LocalDate dateOfBirth(String digits) {
        int monthAndCentury = Integer.parseInt(digits.substring(2, 4));
        int century = switch (monthAndCentury / 20) {
            case 0 -> 1900;
            case 1 -> 2000;
            case 2 -> 2100;
            case 3 -> 2200;
            default -> 1800;
        };
        return LocalDate.of(
                century + Integer.parseInt(digits.substring(0, 2)),
                monthAndCentury % 20,
                Integer.parseInt(digits.substring(4, 6)));
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        return sum;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
