package pl.mors.employment.internship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/** What an internship ends with. */
public record Paper(Kind kind, LocalDate issuedOn, @Nullable String number) {

    /** Whether it closes an internship with this last day: one from before says nothing of the end. */
    public boolean closes(LocalDate lastDay) {
        return PaperDay.closes(issuedOn, lastDay);
    }

    /** Who says what: the employer, the intern, the centre. */
    public enum Kind implements Coded {
        OPINION,
        REPORT,
        CERTIFICATE;

        public String textKey() {
            return "employment.paper." + code();
        }
    }
}
