package pl.mors.evidence.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.evidence.retention.RetentionEnd.Letter;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** Reads from when papers are to be kept. */
final class RetentionForm {

    private static final String BASIS = "basis";
    private static final String DAY = "day";
    private static final String LETTER_NUMBER = "letterNumber";
    private static final String LETTER_ON = "letterOn";
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 200;

    private RetentionForm() {}

    record Typed(
            RetentionBasis basis,
            LocalDate day,
            @Nullable Letter letter,
            @Nullable String reason) {}

    /** Empty when something is wrong with it. */
    static Optional<Typed> read(Form form, ProgrammingPeriod period, LocalDate today) {
        var read = form.read("evidence.retention");
        var basis = read.choice(BASIS, RetentionBasis.class);
        var day = read.date(DAY);
        var number = read.optional().text(LETTER_NUMBER, LONGEST_NUMBER);
        var on = read.optional().date(LETTER_ON);
        var reason = read.optional().text("reason", LONGEST_REASON);
        if (basis.isGiven() && !RetentionBasis.of(period).contains(basis.get())) {
            form.errors().add(BASIS, "evidence.retention.error.basis");
        }
        if (basis.isGiven() && basis.get() != RetentionBasis.LETTER) {
            refuseFuture(form, DAY, day, today);
        }
        refuseFuture(form, LETTER_ON, on, today);
        boolean letterNeeded = basis.isGiven() && basis.get().needsLetter();
        if (isMissing(form, LETTER_NUMBER, number) && (letterNeeded || on.isGiven())) {
            form.errors().add(LETTER_NUMBER, "evidence.retention.error.letter");
        }
        if (isMissing(form, LETTER_ON, on) && (letterNeeded || number.isGiven())) {
            form.errors().add(LETTER_ON, "evidence.retention.error.letter-on");
        }
        if (form.errors().any()) {
            return Optional.empty();
        }
        return Optional.of(new Typed(
                basis.get(),
                day.get(),
                number.isGiven() ? new Letter(number.get(), on.get()) : null,
                reason.ifGiven().orElse(null)));
    }

    private static void refuseFuture(Form form, String field, Answer<LocalDate> day, LocalDate today) {
        if (day.isGiven() && day.get().isAfter(today)) {
            form.errors().add(field, "evidence.retention.error.future");
        }
    }

    private static boolean isMissing(Form form, String field, Answer<?> answer) {
        return !answer.isGiven() && form.errors().of(field).isEmpty();
    }
}
