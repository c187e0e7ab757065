package pl.mors.activity.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** What took place with too few of the staff stays on record, and somebody is asked how it came. */
class HeldCarePagesTest extends DayRoomPages {

    private static final LocalDate DAY = GroupTown.TODAY.minusDays(2);
    private static final String ASKED = "Wyjaśnij, dlaczego było za mało prowadzących";

    @Test
    void isAskedAboutUntilSomebodySaysHowItCameAndThatStandsOnItsPage() {
        var session = held(DAY, first);
        present(session, 15);
        assertThat(desk()).doesNotContain(ASKED);
        present(session, 1);
        assertThat(desk())
                .contains(
                        ASKED + ": Świetlica, 13.05.2019 – 16 dzieci, 1 osoba prowadząca", ActivityUrls.care(session));
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("Na zajęciach: 16 dzieci, potrzeba: 2 osoby prowadzące, było: 1", ActivityUrls.care(session));
        assertThat(explains(session, "")).isEqualTo(422);

        assertThat(explains(session, "Druga osoba zachorowała")).isEqualTo(303);
        assertThat(desk()).doesNotContain(ASKED);
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("było: 1", "Wyjaśnienie: Druga osoba zachorowała (", "Zmień wyjaśnienie");

        assertThat(explains(session, "Druga osoba utknęła w korku")).isEqualTo(303);
        assertThat(town.count("SELECT count(*) FROM care_explanation")).isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM care_explanation WHERE superseded_at IS NULL"))
                .isEqualTo(1);
        present(session, 1);
        assertThat(desk()).as("other figures ask for another explanation").contains(ASKED, "17 dzieci");
    }

    @Test
    void whoWasAbsentOrGrownUpIsNotCounted() {
        var session = held(DAY, first);
        present(session, 15);
        attends(session, town.person(), "present");
        attends(session, child(), "absent");

        assertThat(desk()).doesNotContain(ASKED);
    }

    @Test
    void ofAQuarterAgoNobodyIsAskedAndItsPageSaysIt() {
        var session = held(GroupTown.TODAY.minusWeeks(14), first);
        present(session, 16);

        assertThat(desk()).doesNotContain(ASKED);
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Było za mało prowadzących");
    }

    @Test
    void inAGroupThatOnlyCountsAllAreChildren() {
        town.evidence(group, "headcount", null);
        var session = held(DAY, first);
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)
                        VALUES (current_organisation(), ?, ?, 31, 1)
                        """).params(Ids.next(), session.value()).update());

        assertThat(desk()).contains("Świetlica, 13.05.2019 – 31 dzieci, 1 osoba prowadząca");
    }

    @Test
    void twoWhoWereThereAreEnoughForThirty() {
        var second = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var session = held(DAY, first, second);
        present(session, 30);

        assertThat(desk()).doesNotContain(ASKED);
        assertThat(coordinator.get(ActivityUrls.care(session))).hasStatus(404);
    }

    @Test
    void onlyWhoMayKnowThePeopleOfTheGroupIsAskedAndExplains() {
        var session = held(DAY, first);
        present(session, 16);
        var other = clerks.of(town.town(), Role.FACILITATOR);
        assertThat(other.page(IdentityUrls.DESK)).doesNotContain(ASKED);
        assertThat(other.get(ActivityUrls.care(session))).hasStatus(404);
        assertThat(other.post(ActivityUrls.care(session), Map.of("reason", "Cudza grupa")))
                .hasStatus(404);
        town.set(group, "hidden_membership", true);
        assertThat(desk()).doesNotContain(ASKED);
        assertThat(coordinator.get(ActivityUrls.care(session))).hasStatus(404);
    }

    private int explains(SessionId session, String reason) {
        return coordinator
                .post(ActivityUrls.care(session), Map.of("reason", reason))
                .getResponse()
                .getStatus();
    }

    private SessionId held(LocalDate day, MembershipId... staff) {
        var session = town.session(group, GroupTown.hours(day, "15:00", "18:00"), null, List.of(staff));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(session.value())
                        .update());
        return session;
    }

    private void present(SessionId session, int children) {
        for (int i = 0; i < children; i++) {
            attends(session, child(), "present");
        }
    }

    private void attends(SessionId session, PersonId person, String status) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), ?, ?, ?, ?)
                        """)
                        .params(Ids.next(), session.value(), person.value(), status)
                        .update());
    }
}
