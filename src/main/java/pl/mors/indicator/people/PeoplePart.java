package pl.mors.indicator.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.JudgedParticipation;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.platform.Sex;

/**
 * Which of the people behind a figure are asked for.
 *
 * @param sex null for both
 * @param community null for all
 */
public record PeoplePart(@Nullable Sex sex, @Nullable Community community) {

    /** What an address asks for; what it does not know is not asked for. */
    static PeoplePart asked(@Nullable String sex, @Nullable String community, MeasuredIndicator indicator) {
        return new PeoplePart(
                Arrays.stream(Sex.values())
                        .filter(one -> one.code().equals(sex))
                        .findFirst()
                        .orElse(null),
                PeoplePage.communities(indicator).stream()
                        .map(PeoplePage.CommunityRow::community)
                        .filter(one -> one.id().toString().equals(community))
                        .findFirst()
                        .orElse(null));
    }

    List<JudgedParticipation> of(List<JudgedParticipation> people) {
        return people.stream()
                .filter(one -> sex == null || one.facts().sex() == sex)
                .filter(one -> community == null || community.equals(one.facts().community()))
                .toList();
    }

    public boolean isWhole() {
        return sex == null && community == null;
    }
}
