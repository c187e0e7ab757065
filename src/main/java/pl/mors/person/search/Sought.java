package pl.mors.person.search;

import pl.mors.person.ParticipantNumber;
import pl.mors.person.SoughtWords;
import pl.mors.platform.Pesel;

/** What somebody typed into the one search field, understood. */
sealed interface Sought {

    int SHORTEST_FRAGMENT = 2;

    record Nothing() implements Sought {}

    record ByPesel(Pesel pesel) implements Sought {}

    record ByNumber(int number) implements Sought {}

    record ByName(String fragment) implements Sought {}

    record NotAPesel(Pesel.Fault fault) implements Sought {}

    record TooShort() implements Sought {}

    /** Nobody's name: longer than any, or with signs that no keyboard writes. */
    record NotAName() implements Sought {}

    static Sought of(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        var digits = text.replaceAll("[^0-9]", "");
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (digits.matches("[0-9]+")) {
            return ParticipantNumber.parse(digits).<Sought>map(ByNumber::new).orElseGet(() -> pesel(digits));
        }
        if (text.length() > SoughtWords.LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return new NotAName();
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
