package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** Colleagues whom no e-mail tells of a change of a session stand on its list of calls, with number, script and result. */
class LeaderCallsTest extends SickLeaderPages {

    private static final LocalDate DAY = GroupTown.TODAY.plusDays(1);
    private static final String TASK =
            "Zadzwoń do prowadzących i osób ze zgłoszeniem w sprawie zmiany zajęć: Klub dla rodzin, 16.05.2019 – ";

    private SessionId session;

    @BeforeEach
    void plan() {
        session = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"), null, List.of(sick));
    }

    @Test
    void withoutAMailServerWhoeverIsReplacedAndWhoeverIsPutInAreCalled() {
        channels.noEmail(town.town());
        replace(substitute);

        assertThat(calls())
                .contains(
                        line(sick),
                        "ktoś inny poprowadzi zajęcia, które były przydzielone Tobie. Zajęcia: „Klub dla rodzin”, 16.05.2019",
                        line(substitute),
                        "prowadzisz zastępstwo. Zajęcia: „Klub dla rodzin”, 16.05.2019, 14:00–15:00. Czy możesz je poprowadzić?")
                .doesNotContain("Nie ma do kogo dzwonić");
        assertThat(desk()).contains(TASK + "2 osoby");
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isZero();
    }

    @Test
    void whomAnEmailTellsIsNotCalled() {
        replace(substitute);

        assertThat(calls()).doesNotContain(line(sick), line(substitute)).contains("Nie ma do kogo dzwonić");
        assertThat(desk()).doesNotContain(TASK);
        assertThat(coordinator.page(ActivityUrls.callsToEverybody(session)))
                .contains(line(sick), line(substitute), "Wysłano e-mail.");
    }

    @Test
    void whomAnEmailDidNotReachIsCalled() {
        replace(substitute);
        town.town()
                .inside(() -> jdbc.sql("""
                        UPDATE outbox_message SET status = 'failed'
                        WHERE recipient = (SELECT a.email FROM membership m JOIN account a ON a.id = m.account_id WHERE m.id = :member)
                        """).param("member", substitute.value()).update());

        assertThat(calls()).contains(line(substitute), "E-mail nie dotarł").doesNotContain(line(sick));
        assertThat(desk()).contains(TASK + "1 osoba");
    }

    @Test
    void aColleagueIsCalledAtTheNumberAtWorkAndWithoutOneStandsThereAllTheSame() {
        channels.noEmail(town.town());
        phone(sick, "32 123 45 67");
        replace(substitute);

        assertThat(calls()).contains("href=\"tel:321234567\"").containsOnlyOnce("nie ma numeru telefonu służbowego");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        assertThat(clerks.as(town.town().signedIn(facilitator)).page(ActivityUrls.calls(session)))
                .as("whoever keeps the list of calls, also without a right to residents' numbers")
                .contains("href=\"tel:321234567\"");
    }

    @Test
    void whatCameOfACallIsOneTapAndTheLatestCounts() {
        channels.noEmail(town.town());
        replace(substitute);
        var after = coordinator.post(ActivityUrls.leaderCall(session, sick), Map.of("result", "no_answer"));
        assertThat(after).hasStatus(303).redirectedUrl().startsWith(ActivityUrls.calls(session) + "#");
        assertThat(calls()).contains("Nie odbiera, ");
        assertThat(desk()).contains(TASK + "2 osoby");

        coordinator.post(ActivityUrls.leaderCall(session, sick), Map.of("result", "coming"));
        assertThat(calls()).contains("Zawiadomiono, ");
        coordinator.post(ActivityUrls.leaderCall(session, substitute), Map.of("result", "not_coming"));
        assertThat(calls()).contains("Nie poprowadzi, ", ActivityUrls.replaceFacilitator(session));
        assertThat(desk()).doesNotContain(TASK);

        assertThat(coordinator.post(ActivityUrls.leaderCall(session, member()), Map.of("result", "coming")))
                .hasStatus(404);
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE leader_call SET result = 'coming'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoIsPutInAgainIsOwedTheLatestNewsOnly() {
        channels.noEmail(town.town());
        replace(substitute);
        coordinator.post(ActivityUrls.leaderCall(session, sick), Map.of("result", "coming"));
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(session),
                        Map.of("version", "2", "facilitator", sick.value().toString())))
                .hasStatus(303);

        assertThat(calls()).containsOnlyOnce("prowadzisz zastępstwo").containsOnlyOnce("ktoś inny poprowadzi");
        assertThat(desk()).contains(TASK + "2 osoby");
    }

    @Test
    void whoeverLeadsWhatIsCalledOffIsCalledAndWhoeverCalledItOffIsNot() {
        channels.noEmail(town.town());
        var facilitator = town.town().member(Role.FACILITATOR);
        var me = new MembershipId(facilitator.membership());
        town.leads(club, facilitator.membership());
        var other = town.session(club, GroupTown.hours(DAY, "16:00", "17:00"), null, List.of(me, substitute));
        assertThat(clerks.as(town.town().signedIn(facilitator))
                        .post(ActivityUrls.cancelSession(other), Map.of("version", "1", "statusReason", "Choroba")))
                .hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.calls(other)))
                .contains(line(substitute), "odwołano zajęcia, które prowadzisz", "Powód: Choroba.")
                .doesNotContain(line(me), "Nie poprowadzi");
    }

    @Test
    void whoWasReplacedAndDoesNotKnowHearsThatNobodyMeets() {
        channels.noEmail(town.town());
        replace(substitute);
        coordinator.post(ActivityUrls.cancelSession(session), Map.of("version", "2", "statusReason", "Awaria"));

        assertThat(calls())
                .contains(line(sick), line(substitute), "Powód: Awaria.")
                .doesNotContain("ktoś inny poprowadzi");
    }

    @Test
    void aColleagueWhoLeftIsNotCalled() {
        channels.noEmail(town.town());
        replace(substitute);
        town.town()
                .inside(() -> jdbc.sql("UPDATE membership SET ended_at = now() WHERE id = :id")
                        .param("id", sick.value())
                        .update());

        assertThat(calls()).contains(line(substitute)).doesNotContain(line(sick));
    }

    @Test
    void nobodyIsAskedToCallThemselves() {
        channels.noEmail(town.town());
        SignedIn facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        replace(new MembershipId(facilitator.membership()));

        assertThat(clerks.as(town.town().signedIn(facilitator)).page(IdentityUrls.DESK + "?ile=50"))
                .contains(TASK + "1 osoba");
    }

    @Test
    void ofASessionThatIsMovedAgainTheLatestNewsIsOwedOnce() {
        channels.noEmail(town.town());
        var second = move(session, "20.05.2019");
        move(second, "21.05.2019");

        assertThat(calls()).doesNotContain(line(sick));
        assertThat(coordinator.page(ActivityUrls.calls(second)))
                .contains(line(sick), "Zajęcia: „Klub dla rodzin”, 20.05.2019", "Nowy termin: 21.05.2019");
        assertThat(desk())
                .contains("Klub dla rodzin, 20.05.2019 – 1 osoba")
                .doesNotContain("Klub dla rodzin, 16.05.2019");

        assertThat(coordinator.post(ActivityUrls.leaderCall(second, sick), Map.of("result", "coming")))
                .hasStatus(303);
        assertThat(desk()).doesNotContain("Klub dla rodzin, ");
    }

    private SessionId move(SessionId from, String day) {
        assertThat(coordinator.post(
                        ActivityUrls.moveSession(from),
                        Map.of("version", "1", "on", day, "from", "14:00", "to", "15:00", "statusReason", "Remont")))
                .hasStatus(303);
        return new SessionId(town.town()
                .inside(() -> jdbc.sql("SELECT moved_to_id FROM session WHERE id = ?")
                        .param(from.value())
                        .query(UUID.class)
                        .single()));
    }

    private void replace(MembershipId by) {
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(session),
                        Map.of("version", "1", "facilitator", by.value().toString())))
                .hasStatus(303);
    }

    private static String line(MembershipId member) {
        return "id=\"" + NextCall.anchor(member.value()) + "\"";
    }

    private String calls() {
        return coordinator.page(ActivityUrls.calls(session));
    }

    private String desk() {
        return coordinator.page(IdentityUrls.DESK + "?ile=50");
    }
}
