package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.eligibility.Eligibility;
import pl.mors.platform.Coded;

/**
 * What keeps an application from the list. Some of it settles the matter: the application is refused; some only waits for somebody
 * to do something. Source: rules of recruitment of the programmes; only complete applications of eligible people are ranked.
 */
public final class Rankable {

    /** One thing that keeps an application from the list. */
    public enum Hindrance implements Coded {
        WITHDRAWN,
        LATE,
        /** It came on line and nobody has tied it to the register. */
        NO_PERSON,
        NOT_CHECKED,
        INCOMPLETE,
        /** The last day for completing it is over. */
        NOT_COMPLETED,
        FORMALLY_REFUSED,
        ELIGIBILITY_NOT_CHECKED,
        EVIDENCE_MISSING,
        NOT_ELIGIBLE;

        /** Whether it is refused for this, without waiting for anything. */
        public boolean isSettling() {
            return SETTLING.contains(this);
        }
    }

    private static final Set<Hindrance> SETTLING = EnumSet.of(
            Hindrance.LATE,
            Hindrance.NOT_COMPLETED,
            Hindrance.FORMALLY_REFUSED,
            Hindrance.EVIDENCE_MISSING,
            Hindrance.NOT_ELIGIBLE);

    private Rankable() {}

    /**
     * What is known of an application.
     *
     * @param late whether it came after the last day and nobody admitted it
     * @param eligibility what the check of eligibility found; null before the first one
     */
    public record Facts(
            boolean withdrawn,
            boolean late,
            boolean tiedToPerson,
            @Nullable FormalCheck check,
            Eligibility.@Nullable Outcome eligibility) {}

    /** All that stands in the way, in the order in which one goes about it; nothing for one that is ranked. */
    public static List<Hindrance> check(Facts facts, LocalDate today) {
        if (facts.withdrawn()) {
            return List.of(Hindrance.WITHDRAWN);
        }
        var found = EnumSet.noneOf(Hindrance.class);
        if (facts.late()) {
            found.add(Hindrance.LATE);
        }
        if (!facts.tiedToPerson()) {
            found.add(Hindrance.NO_PERSON);
        }
        var check = facts.check();
        if (check == null) {
            found.add(Hindrance.NOT_CHECKED);
        } else {
            switch (check.result()) {
                case COMPLETE -> {}
                case INCOMPLETE -> found.add(isOver(check, today) ? Hindrance.NOT_COMPLETED : Hindrance.INCOMPLETE);
                case REFUSED -> found.add(Hindrance.FORMALLY_REFUSED);
            }
        }
        var eligibility = facts.eligibility();
        if (eligibility == null) {
            found.add(Hindrance.ELIGIBILITY_NOT_CHECKED);
        } else {
            switch (eligibility) {
                case ELIGIBLE -> {}
                case MISSING_EVIDENCE -> found.add(Hindrance.EVIDENCE_MISSING);
                case NOT_ELIGIBLE -> found.add(Hindrance.NOT_ELIGIBLE);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Whether nobody has to do anything before the application can be decided on. A missing paper does not settle it while there is
     * time to bring it, nor before anybody looked which papers are there.
     */
    public static boolean isSettled(List<Hindrance> hindrances) {
        boolean awaited = hindrances.contains(Hindrance.INCOMPLETE) || hindrances.contains(Hindrance.NOT_CHECKED);
        return hindrances.isEmpty()
                || hindrances.stream()
                        .filter(hindrance -> !awaited || hindrance != Hindrance.EVIDENCE_MISSING)
                        .anyMatch(Hindrance::isSettling);
    }

    private static boolean isOver(FormalCheck check, LocalDate today) {
        var last = check.completeBy();
        return last != null && last.isBefore(today);
    }
}
