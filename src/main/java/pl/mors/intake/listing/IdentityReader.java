package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.platform.Coded;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;

/** Reads who somebody is: the PESEL, or the date of birth and sex of a person without one. */
final class IdentityReader {

    private static final int PESEL_DIGITS = 11;
    private static final int OLDEST = 120;
    private static final Pattern LOST_ZEROS = Pattern.compile("[0-9]{8,10}");

    record Identity(
            @Nullable String pesel,
            @Nullable String noPeselReason,
            @Nullable String otherIdentifier,
            LocalDate bornOn,
            Sex sex) {}

    private final ListTerms terms;

    IdentityReader(ListTerms terms) {
        this.terms = terms;
    }

    @Nullable
    Identity read(RowCells cells) {
        var bornOn = cells.pastDay(Target.BORN_ON);
        if (bornOn != null && bornOn.isBefore(terms.today().minusYears(OLDEST))) {
            cells.say(Target.BORN_ON, Code.TOO_LONG_AGO);
            return null;
        }
        var sexCode = cells.word(Target.SEX);
        var sex = sexCode == null ? null : Coded.of(Sex.class, sexCode);
        var typed = cells.text(Target.PESEL);
        boolean without = "yes".equals(cells.word(Target.NO_PESEL));
        if (typed.isEmpty() || without) {
            if (bornOn == null || sex == null) {
                if (!cells.isBlocked()) {
                    cells.say(cells.has(Target.PESEL) ? Target.PESEL : Target.BORN_ON, Code.NO_IDENTITY);
                }
                return null;
            }
            var other = cells.textOrNull(Target.OTHER_IDENTIFIER);
            return new Identity(
                    null,
                    without ? "not_assigned" : "not_known",
                    other == null && without && !typed.isEmpty() ? typed : other,
                    bornOn,
                    sex);
        }
        var pesel = pesel(cells, typed);
        if (pesel == null) {
            return null;
        }
        if (terms.madeUp() && !pesel.isMadeUp()) {
            cells.say(Target.PESEL, Code.REAL_PESEL);
        }
        if (bornOn != null && !bornOn.equals(pesel.dateOfBirth())) {
            cells.say(Target.BORN_ON, Code.PESEL_OF_OTHER_BIRTH_DATE, Texts.date(pesel.dateOfBirth()));
        }
        if (sex != null && sex != pesel.sex()) {
            cells.say(Target.SEX, Code.PESEL_OF_OTHER_SEX);
        }
        return new Identity(pesel.digits(), null, null, pesel.dateOfBirth(), pesel.sex());
    }

    /**
     * Spreadsheets take a PESEL for a number and drop the zeros before it: who was born since 2000 loses one or two. Where zeros
     * make no number of it, digits are missing.
     */
    private static @Nullable Pesel pesel(RowCells cells, String typed) {
        var padded = LOST_ZEROS.matcher(typed).matches() ? "0".repeat(PESEL_DIGITS - typed.length()) + typed : typed;
        return switch (Pesel.parse(padded)) {
            case Pesel.Valid(Pesel pesel) -> {
                if (!padded.equals(typed)) {
                    cells.say(Target.PESEL, Code.PESEL_ZEROS_RESTORED);
                }
                yield pesel;
            }
            case Pesel.Invalid(Pesel.Fault fault) -> {
                cells.say(
                        Target.PESEL,
                        switch (padded.equals(typed) ? fault : Pesel.Fault.NOT_ELEVEN_DIGITS) {
                            case NOT_ELEVEN_DIGITS -> Code.PESEL_NOT_ELEVEN_DIGITS;
                            case NO_SUCH_DATE -> Code.PESEL_NO_SUCH_DATE;
                            case WRONG_CHECK_DIGIT -> Code.PESEL_WRONG_CHECK_DIGIT;
                        });
                yield null;
            }
        };
    }
}
