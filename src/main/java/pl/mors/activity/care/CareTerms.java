package pl.mors.activity.care;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;

/**
 * How many children one of the staff may look after in a kind of place, from a day on.
 *
 * @param childrenWithYoung the same where one of the children is under ten
 */
public record CareTerms(
        CarePlace place, LocalDate from, int children, int childrenWithYoung, String source, Certainty certainty)
        implements Dated {

    /** Since when each holds does not stand in the sources; days before are judged by the same. */
    private static final List<CareTerms> ALL = List.of(
            new CareTerms(CarePlace.DAY_SUPPORT, LocalDate.EPOCH, 15, 15, "pwd", Certainty.VERIFIED),
            new CareTerms(
                    CarePlace.HOLIDAY,
                    LocalDate.EPOCH,
                    20,
                    15,
                    "regulation of the minister of education of 30.03.2016",
                    Certainty.MEMORY));

    static CareTerms on(CarePlace place, LocalDate day) {
        return Dated.on(ALL.stream().filter(one -> one.place() == place).toList(), day)
                .orElseThrow(() -> new NoSuchElementException("no terms of " + place + " on " + day));
    }

    /** @param withYoung whether one of them is under ten */
    int childrenOfOne(boolean withYoung) {
        return withYoung ? childrenWithYoung : children;
    }
}
