package pl.mors.website.helpline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a help line on the site or corrects one. */
@Service
public class KeepHelpLine {

    private final HelpLineRepository lines;

    KeepHelpLine(HelpLineRepository lines) {
        this.lines = lines;
    }

    /** A line as written. */
    public record Entry(int position, String name, String phone, String hours, String languages) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Kept(HelpLineId id) implements Outcome {}

        /** Somebody else saved it in the meantime; nothing was changed. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /**
     * @param known the line to correct; none adds one
     * @param version of that line as the editor saw it
     * @param checkedOn day on which the editor knows number and hours to be right
     */
    @Transactional
    public Outcome keep(@Nullable HelpLineId known, int version, Entry entry, LocalDate checkedOn) {
        if (known == null) {
            var id = HelpLineId.next();
            lines.add(id, entry, checkedOn);
            return new Outcome.Kept(id);
        }
        return lines.change(known, version, entry, checkedOn)
                ? new Outcome.Kept(known)
                : new Outcome.ChangedMeanwhile();
    }
}
