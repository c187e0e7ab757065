package pl.mors.activity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceOfGroupTest {

    @Test
    void aNumberOfPeopleListsNobodyAndProvesNoSupport() {
        assertThat(EvidenceOfGroup.HEADCOUNT.listsPeople()).isFalse();
        assertThat(EvidenceOfGroup.HEADCOUNT.isTooLittle(true)).isTrue();
    }

    @Test
    void aNumberIsEnoughWhereNothingIsSettled() {
        assertThat(EvidenceOfGroup.HEADCOUNT.isTooLittle(false)).isFalse();
    }

    @Test
    void peopleBehindCodesAreKnownSoThatTheirSupportCounts() {
        assertThat(EvidenceOfGroup.CODE_LIST.listsPeople()).isTrue();
        assertThat(EvidenceOfGroup.CODE_LIST.isTooLittle(true)).isFalse();
    }

    @Test
    void onlyNamesStandByName() {
        assertThat(EvidenceOfGroup.values())
                .filteredOn(EvidenceOfGroup::namesPeople)
                .containsExactly(EvidenceOfGroup.NAMES);
    }

    @Test
    void aCodeListIsWorthNothingWhereEverybodyMaySeeTheMembers() {
        assertThat(EvidenceOfGroup.values())
                .filteredOn(EvidenceOfGroup::hidesMembership)
                .containsExactly(EvidenceOfGroup.CODE_LIST);
    }
}
