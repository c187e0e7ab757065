package pl.mors.website.helpline;

import java.time.LocalDate;
import java.util.List;

/** Help lines, on the public site and where staff keep them. */
public record HelpLinesPage(List<HelpLine> lines, LocalDate today) {

    public boolean isOverdue(HelpLine line) {
        return line.checkDueOn().isBefore(today);
    }
}
