package pl.mors.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** Who may do what, whole: a change of the policy is a change of this text, and so seen by whoever reviews it. */
class AccessPolicyTest {

    private static final String POLICY = """
            coordinator public: read all, write all
            coordinator organisation: read all, write all
            coordinator programme: read all, write all
            coordinator notice: read all, write all
            coordinator account: read all
            coordinator personal: read all, write all
            coordinator participation: read all, write all, override all
            coordinator payment: read all
            coordinator eligibility: read all, write all, override all
            coordinator sensitive: read all, write all
            coordinator roster: read all, write all, override all
            coordinator casework: read count
            coordinator diary: read all, write own
            coordinator safeguarding: read all, write all
            coordinator intervention: read own_case, write own_case
            coordinator confidential: read all, write all
            coordinator audit: read all
            social_worker public: read all, write all
            social_worker organisation: read all, write all
            social_worker programme: read all
            social_worker notice: read all
            social_worker personal: read all, write all
            social_worker participation: read all, write all
            social_worker payment: read all
            social_worker eligibility: read all, write all
            social_worker sensitive: read all, write all
            social_worker roster: read all, write all
            social_worker casework: read own_case, write own_case
            social_worker diary: read own, write own
            social_worker intervention: read own_case, write own_case
            social_worker confidential: read all, write all
            animator public: read all, write all
            animator organisation: read all, write all
            animator programme: read all
            animator notice: read all
            animator personal: read all, write all
            animator participation: read count
            animator roster: read own_group, write own_group
            animator casework: read own_case, write own_case
            animator diary: read own, write own
            animator intervention: read own_case, write own_case
            facilitator public: read all
            facilitator organisation: read all
            facilitator programme: read all
            facilitator roster: read own_group, write own_group
            facilitator casework: read own_case, write own_case
            facilitator intervention: read own_case, write own_case
            lawyer public: read all
            lawyer organisation: read all
            lawyer programme: read all
            psychologist public: read all
            psychologist organisation: read all
            psychologist programme: read all
            psychologist intervention: read own_case, write own_case
            reception public: read all
            reception organisation: read all
            reception programme: read all
            reception notice: read all
            reception personal: read all, write all
            reception roster: read all, write all
            volunteer_coordinator public: read all
            volunteer_coordinator organisation: read all, write all
            volunteer_coordinator programme: read all
            volunteer_coordinator safeguarding: read all
            volunteer_coordinator intervention: read own_case, write own_case
            accountant public: read all
            accountant organisation: read all
            accountant programme: read all
            accountant participation: read count
            accountant payment: read all, write all
            partner_coordinator public: read all
            partner_coordinator organisation: read all
            partner_coordinator programme: read all
            director public: read all, write all
            director organisation: read all, write all
            director programme: read all, write all
            director notice: read all, write all
            director account: read all
            director personal: read all
            director participation: read all, override all
            director payment: read all
            director eligibility: read all, override all
            director roster: read all, override all
            director safeguarding: read all, write all
            director intervention: read own_case, write own_case
            director audit: read all
            data_protection_officer public: read all
            data_protection_officer organisation: read all
            data_protection_officer programme: read all
            data_protection_officer notice: read all, write all
            data_protection_officer account: read all
            data_protection_officer personal: read all
            data_protection_officer safeguarding: read all
            data_protection_officer audit: read all
            auditor public: read all
            auditor organisation: read all
            auditor programme: read all
            auditor notice: read all
            auditor personal: read sample
            auditor participation: read sample
            auditor payment: read sample
            auditor eligibility: read sample
            auditor roster: read sample
            auditor audit: read all
            administrator public: read all, write all
            administrator organisation: read all, write all
            administrator programme: read all, write all
            administrator notice: read all
            administrator account: read all, write all
            administrator audit: read all
            administrator technical: read all
            resident public: read all
            resident personal: read own
            resident participation: read own
            resident roster: read own
            volunteer public: read all
            volunteer personal: read own
            volunteer participation: read own
            volunteer roster: read own
            leader public: read all
            leader personal: read own
            leader participation: read own
            leader roster: read own
            """;

    private final AccessPolicy policy = AccessPolicy.declared();

    @Test
    void isTheOneThatWasReviewed() {
        var declared = Stream.of(Role.values())
                .flatMap(role -> Stream.of(DataClass.values()).map(data -> line(role, data)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(declared).isEqualTo(POLICY);
    }

    @Test
    void givesNobodyWhatIsSecret() {
        for (var action : Action.values()) {
            assertThat(policy.relations(EnumSet.allOf(Role.class), DataClass.SECRET, action))
                    .isEmpty();
        }
    }

    @Test
    void whoHasSeveralRolesHasTheRelationsOfAll() {
        assertThat(policy.relations(Set.of(Role.ANIMATOR, Role.RESIDENT), DataClass.PARTICIPATION, Action.READ))
                .containsExactlyInAnyOrder(Relation.COUNT, Relation.OWN);
        assertThat(policy.relations(Set.of(Role.FACILITATOR, Role.AUDITOR), DataClass.ROSTER, Action.READ))
                .containsExactlyInAnyOrder(Relation.OWN_GROUP, Relation.SAMPLE);
    }

    @Test
    void whoOnlyCountsMayNotRead() {
        assertThat(user(Role.ACCOUNTANT).may(DataClass.PARTICIPATION, Action.READ))
                .isFalse();
        assertThat(user(Role.ACCOUNTANT).mayCount(DataClass.PARTICIPATION)).isTrue();
        assertThat(user(Role.RESIDENT).may(DataClass.PARTICIPATION, Action.READ))
                .isTrue();
        assertThat(user(Role.RESIDENT).mayCount(DataClass.PARTICIPATION)).isFalse();
        assertThat(user(Role.ANIMATOR, Role.RESIDENT).mayCount(DataClass.PARTICIPATION))
                .isTrue();
        assertThat(user(Role.ANIMATOR, Role.RESIDENT).mayForEverybody(DataClass.PARTICIPATION, Action.READ))
                .isFalse();
        assertThat(user(Role.AUDITOR, Role.COORDINATOR).mayForEverybody(DataClass.PARTICIPATION, Action.READ))
                .isTrue();
    }

    private CurrentUser user(Role... roles) {
        return new CurrentUser() {

            @Override
            public java.util.Optional<SignedIn> signedIn() {
                return java.util.Optional.empty();
            }

            @Override
            public Set<Relation> relations(DataClass data, Action action) {
                return policy.relations(Set.of(roles), data, action);
            }
        };
    }

    private String line(Role role, DataClass data) {
        var grants = Stream.of(Action.values())
                .flatMap(action -> policy.relations(Set.of(role), data, action).stream()
                        .map(relation -> word(action) + " " + word(relation)))
                .collect(Collectors.joining(", "));
        return grants.isEmpty() ? "" : word(role) + " " + word(data) + ": " + grants;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
