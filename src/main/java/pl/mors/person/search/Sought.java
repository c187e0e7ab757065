package pl.mors.person.search;

import pl.mors.platform.Pesel;

/** What somebody typed into the one search field, understood. */
sealed interface Sought {

    /** A longest participant's number; more digits can only be a PESEL. */
    int NUMBER_DIGITS = 7;

    int SHORTEST_FRAGMENT = 2;

    record Nothing() implements Sought {}

    record ByPesel(Pesel pesel) implements Sought {}

    record ByNumber(int number) implements Sought {}

    record ByName(String fragment) implements Sought {}

    record NotAPesel(Pesel.Fault fault) implements Sought {}

    record TooShort() implements Sought {}

    /** Whether this is a number that names somebody outside MORS, too, well typed or not: it belongs in no address. */
    default boolean isNational() {
        return this instanceof ByPesel || this instanceof NotAPesel;
    }

    static Sought of(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        var digits = text.replaceAll("[^0-9]", "");
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (digits.length() > NUMBER_DIGITS) {
            return pesel(digits);
        }
        if (text.matches("[0-9\\s\\u00a0-]+") && !digits.isEmpty()) {
            return new ByNumber(Integer.parseInt(digits));
        }
        return text.length() < SHORTEST_FRAGMENT ? new TooShort() : new ByName(text);
    }

    private static Sought pesel(String digits) {
        return switch (Pesel.parse(digits)) {
            case Pesel.Valid(Pesel pesel) -> new ByPesel(pesel);
            case Pesel.Invalid(Pesel.Fault fault) -> new NotAPesel(fault);
        };
    }
}
