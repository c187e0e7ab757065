package pl.mors.activity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.identity.Relation;

class GroupSightTest {

    private static final UUID SELF = new UUID(0, 1);
    private static final UUID NOBODY = new UUID(0, 0);

    @Test
    void whoLeadsAGroupSeesItAloneAndItsPeople() {
        var sight = GroupSight.reading(Set.of(Relation.OWN_GROUP), SELF);

        assertThat(sight.onlyLedBy()).isEqualTo(SELF);
        assertThat(sight.names(false, true)).isTrue();
        assertThat(sight.names(true, true)).isTrue();
        assertThat(sight.names(false, false)).isFalse();
    }

    @Test
    void whoSeesEveryRosterSeesOnlyANumberInAGroupWithHiddenMembership() {
        var sight = GroupSight.reading(Set.of(Relation.ALL), SELF);

        assertThat(sight.onlyLedBy()).isNull();
        assertThat(sight.names(false, false)).isTrue();
        assertThat(sight.names(true, false)).isFalse();
        assertThat(sight.names(true, true)).isTrue();
    }

    @Test
    void anotherRoleTakesNothingFromWhoLeads() {
        var alsoAuditor = GroupSight.reading(Set.of(Relation.OWN_GROUP, Relation.SAMPLE), SELF);
        assertThat(alsoAuditor.onlyLedBy()).isNull();
        assertThat(alsoAuditor.names(true, true)).isTrue();
        assertThat(alsoAuditor.names(false, false)).isFalse();

        var alsoResident = GroupSight.reading(Set.of(Relation.OWN_GROUP, Relation.OWN), SELF);
        assertThat(alsoResident.onlyLedBy()).isEqualTo(SELF);
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"ALL", "OWN_GROUP"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybodyElseSeesGroupsWithoutNamesAndChangesNone(Relation relation) {
        var reading = GroupSight.reading(Set.of(relation), SELF);
        assertThat(reading.onlyLedBy()).isNull();
        assertThat(reading.names(false, true)).isFalse();

        assertThat(GroupSight.writing(Set.of(relation), SELF).onlyLedBy()).isEqualTo(NOBODY);
    }

    @Test
    void changesReachAsFarAsOneOfTheRelationsDoes() {
        assertThat(GroupSight.writing(Set.of(), SELF).onlyLedBy()).isEqualTo(NOBODY);
        assertThat(GroupSight.writing(Set.of(Relation.OWN_GROUP, Relation.OWN_AREA), SELF)
                        .onlyLedBy())
                .isEqualTo(SELF);
        assertThat(GroupSight.writing(Set.of(Relation.OWN_GROUP, Relation.ALL), SELF)
                        .onlyLedBy())
                .isNull();
    }
}
