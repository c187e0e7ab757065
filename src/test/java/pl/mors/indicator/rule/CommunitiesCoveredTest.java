package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.indicator.rule.Decision.Reason;

class CommunitiesCoveredTest {

    private final IndicatorRule rule = new CommunitiesCovered();

    @Test
    void countsCommunities() {
        assertThat(rule.unit()).isEqualTo(IndicatorRule.Unit.COMMUNITIES);
    }

    @Test
    void coversACommunityFromTheFirstSupportOn() {
        var market = new Community(UUID.randomUUID(), "Rynek");
        assertThat(aParticipation().of(market).by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().of(market).withoutEntryData().by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().of(market).notStarted().by(rule)).isEqualTo(Decision.not(Reason.NOT_STARTED));
    }

    @Test
    void doesNotKnowACommunityOfWhoHasNone() {
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.not(Reason.NO_COMMUNITY));
    }
}
