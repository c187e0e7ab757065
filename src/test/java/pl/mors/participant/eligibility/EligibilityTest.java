package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.person.TestPeople;

class EligibilityTest {

    @Test
    void takesAResidentOfTheTargetGroupWithPapers() {
        var result = Eligibility.check(Examples.terms(), Examples.resident());
        assertThat(result.outcome()).isEqualTo(Eligibility.Outcome.ELIGIBLE);
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.DAY_IN_PERIOD,
                        FindingCode.RESIDENCE_IN_AREA,
                        FindingCode.TARGET_GROUP_GROUND,
                        FindingCode.GROUND_EVIDENCE);
    }

    @Test
    void waitsForMissingPapers() {
        var facts = Examples.facts(Examples.DAY, TestPeople.AT_THE_ESTATE, Set.of("f"));
        assertThat(Eligibility.check(Examples.terms(), facts).outcome())
                .isEqualTo(Eligibility.Outcome.MISSING_EVIDENCE);
    }

    @Test
    void refusesWhenAnyRuleIsNotMetWhateverElseIsMissing() {
        var facts = Examples.facts(Examples.DAY, TestPeople.at("Daleka", "1"), Set.of("f"));
        assertThat(Eligibility.check(Examples.terms(), facts).outcome()).isEqualTo(Eligibility.Outcome.NOT_ELIGIBLE);
    }

    @Test
    void takesACloseAssociateFromOutsideTheArea() {
        assertThat(Eligibility.check(Examples.terms(), Examples.associate(new MainParticipant(Examples.DAY, null)))
                        .outcome())
                .isEqualTo(Eligibility.Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyRuleNamesItsSource(FindingCode code) {
        assertThat(Finding.of(code, FindingState.MET).source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_AFTER_BIRTH, NOT_MET",
        "DAY_IN_PERIOD, MET",
        "DAY_IN_PERIOD, NOT_MET",
        "RESIDENCE_IN_AREA, MET",
        "RESIDENCE_IN_AREA, NOT_MET",
        "RESIDENCE_IN_AREA, MISSING_EVIDENCE",
        "TIE_TO_AREA, MET",
        "TIE_TO_AREA, ABOUT_TO_EXPIRE",
        "TIE_TO_AREA, MISSING_EVIDENCE",
        "TIE_TO_AREA, NOT_MET",
        "ADDRESS_ON_MAP, MISSING_EVIDENCE",
        "PLACE_OF_STAY, MISSING_EVIDENCE",
        "AGE_IN_RANGE, MET",
        "AGE_IN_RANGE, ABOUT_TO_EXPIRE",
        "AGE_IN_RANGE, NOT_MET",
        "CLOSE_ASSOCIATE, MET",
        "CLOSE_ASSOCIATE, NOT_MET",
        "CLOSE_ASSOCIATE, MISSING_EVIDENCE",
        "TARGET_GROUP_GROUND, MET",
        "TARGET_GROUP_GROUND, NOT_MET",
        "GROUND_EVIDENCE, MET",
        "GROUND_EVIDENCE, ABOUT_TO_EXPIRE",
        "GROUND_EVIDENCE, MISSING_EVIDENCE"
    })
    void everyFindingIsASentence(FindingCode code, FindingState state) {
        assertThat(Finding.of(code, state, "pierwsze", "drugie", "trzecie", "czwarte")
                        .sentence())
                .endsWith(".");
    }
}
