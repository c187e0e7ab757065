package pl.mors.activity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.identity.Relation;

class GroupSightTest {

    private static final UUID SELF = new UUID(0, 1);

    @Test
    void whoLeadsAGroupSeesItAloneAndItsPeople() {
        var sight = new GroupSight(Relation.OWN_GROUP, SELF);

        assertThat(sight.onlyLedBy()).isEqualTo(SELF);
        assertThat(sight.names(false, true)).isTrue();
        assertThat(sight.names(true, true)).isTrue();
        assertThat(sight.names(false, false)).isFalse();
    }

    @Test
    void whoSeesEveryRosterSeesOnlyANumberInAGroupWithHiddenMembership() {
        var sight = new GroupSight(Relation.ALL, SELF);

        assertThat(sight.onlyLedBy()).isNull();
        assertThat(sight.names(false, false)).isTrue();
        assertThat(sight.names(true, false)).isFalse();
        assertThat(sight.names(true, true)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"ALL", "OWN_GROUP"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybodyElseSeesGroupsWithoutNames(Relation relation) {
        var sight = new GroupSight(relation, SELF);

        assertThat(sight.onlyLedBy()).isNull();
        assertThat(sight.names(false, true)).isFalse();
    }
}
