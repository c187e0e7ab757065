package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.text.Texts;

class EnrolmentRulesTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(EnrolmentRefusal refusal) {
        assertThat(Texts.t(refusal.textKey())).isNotEqualTo(refusal.textKey());
    }

    @Test
    void nothingSpeaksAgainstAFreePlaceForADeclaredGrownUp() {
        assertThat(EnrolmentRules.check(new Asked().facts())).isEmpty();
    }

    @Test
    void everyReasonIsToldAtOnce() {
        var asked = new Asked();
        asked.capacity = 10;
        asked.taken = 10;
        asked.ageTo = 20;

        assertThat(EnrolmentRules.check(asked.facts()))
                .containsExactly(EnrolmentRefusal.GROUP_FULL, EnrolmentRefusal.TOO_OLD);
    }

    @Test
    void everyRuleIsAsked() {
        var asked = new Asked();
        asked.groupClosedOn = Asked.TODAY;
        asked.earliest = Asked.TODAY.plusDays(1);
        asked.alreadyEnrolled = true;
        asked.capacity = 0;
        asked.ageFrom = 100;
        asked.declaredOn = null;
        asked.exitedOn = Asked.TODAY.minusDays(1);

        assertThat(EnrolmentRules.check(asked.facts()))
                .containsExactly(
                        EnrolmentRefusal.LONG_AGO,
                        EnrolmentRefusal.GROUP_CLOSED,
                        EnrolmentRefusal.ALREADY_ENROLLED,
                        EnrolmentRefusal.GROUP_FULL,
                        EnrolmentRefusal.TOO_YOUNG,
                        EnrolmentRefusal.NOT_DECLARED,
                        EnrolmentRefusal.LEFT_PROGRAMME);
    }
}
