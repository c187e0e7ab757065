package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.AGE_IN_RANGE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.Age;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery.AgeRule;

/**
 * A participant is of the age that the programme takes, on the day that it names; close associates are of any age. Years are
 * completed when the birthday begins, and on 28 February for those born on the 29th in a year without one. Source: the programme's
 * call; Civil Code art. 112.
 */
final class AgeInRange implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        var rule = terms.age();
        if (rule == null || facts.role() == ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        var day = facts.days().on(rule.referenceDay());
        var last = lastDay(rule, facts.bornOn());
        boolean oldEnough =
                rule.from() == null || !facts.bornOn().plusYears(rule.from()).isAfter(day);
        boolean youngEnough = !last.isBefore(day);
        var state = oldEnough && youngEnough ? FindingState.MET : FindingState.NOT_MET;
        boolean settled = facts.days().settled(rule.referenceDay()) != null;
        return List.of(Finding.of(
                AGE_IN_RANGE,
                settled ? state : state.until(last, day),
                Math.max(0, Age.on(day, facts.bornOn())),
                day,
                range(rule.from(), rule.to()),
                last));
    }

    private static LocalDate lastDay(AgeRule rule, LocalDate bornOn) {
        return rule.to() == null
                ? LocalDate.MAX
                : bornOn.plusYears(rule.to() + 1L).minusDays(1);
    }

    private static String range(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return Texts.t("participant.age.to", to == null ? "" : to);
        }
        return to == null ? Texts.t("participant.age.from", from) : Texts.t("participant.age.from-to", from, to);
    }
}
