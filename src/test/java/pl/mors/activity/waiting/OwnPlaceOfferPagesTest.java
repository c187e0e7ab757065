package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.own.OwnResidents;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** Giving up a place, and the offer of it to whoever waited, by residents who are signed in. */
@IntegrationTest
class OwnPlaceOfferPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown groups;
    private WaitingTown town;
    private PersonId halina;
    private PersonId zbyszek;
    private GroupId club;

    @BeforeEach
    void fillAGroup() {
        groups = new GroupTown(world.town(), jdbc);
        organisations.forget();
        town = new WaitingTown(groups, jdbc);
        halina = groups.person("Halina", "Ślęzak");
        zbyszek = groups.person("Zbyszek", "Wilk");
        club = town.full(List.of(halina));
        groups.set(club, "guardian_consent", false);
        assertThat(clerks.of(groups.town(), Role.COORDINATOR)
                        .post(ActivityUrls.joinWaitingList(club), Map.of("person", zbyszek.toString())))
                .hasStatus(303);
    }

    @Test
    void whoGivesAPlaceUpHasItOfferedToTheNextAndTheStaffSeeWhoseWishItWas() {
        var member = resident(halina);
        var waiter = resident(zbyszek);
        assertThat(waiter.page(OwnUrls.ACTIVITIES))
                .contains("miejsce 1 na liście")
                .doesNotContain("Ślęzak");
        assertThat(waiter.get(OwnUrls.leave(club))).as("waits and has no place").hasStatus(404);
        assertThat(waiter.get(OwnUrls.offer(club))).as("nothing is offered").hasStatus(404);
        assertThat(member.page(OwnUrls.leave(club))).contains("Rezygnacja z grupy: Klub dla seniorów", "15.05.2019");
        assertThat(groups.count("SELECT count(*) FROM known_enrolment WHERE ended_on IS NOT NULL"))
                .as("opening the page does nothing")
                .isZero();

        assertThat(member.post(OwnUrls.leave(club)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(OwnUrls.ACTIVITIES);
        assertThat(member.post(OwnUrls.leave(club))).as("an impatient finger").hasStatus(303);

        assertThat(clerks.of(groups.town(), Role.COORDINATOR).page(ActivityUrls.group(club)))
                .contains("do 15.05.2019, rezygnacja przez internet");
        assertThat(town.standing(club, zbyszek)).containsExactly("offered");
        assertThat(waiter.page(OwnUrls.ACTIVITIES)).contains("Czeka na Ciebie wolne miejsce: Klub dla seniorów");
        assertThat(waiter.page(OwnUrls.offer(club))).contains("Czy przyjmujesz to miejsce?");
        assertThat(waiter.post(OwnUrls.offer(club))).hasStatus(422);
        assertThat(waiter.post(OwnUrls.offer(club), Map.of("answer", "tak"))).hasStatus(303);
        assertThat(town.standing(club, zbyszek)).containsExactly("enrolled");
        assertThat(waiter.post(OwnUrls.offer(club), Map.of("answer", "tak"))).hasStatus(404);
    }

    @Test
    void noNextIsSpokenOfWhereTheGroupKeepsNoList() {
        var member = resident(halina);
        assertThat(member.page(OwnUrls.leave(club))).contains("następna osoba z listy rezerwowej");
        groups.set(club, "when_full", "stop");
        assertThat(member.page(OwnUrls.leave(club)))
                .contains("Twoim ostatnim dniem w grupie będzie 15.05.2019")
                .doesNotContain("następna osoba");
    }

    @Test
    void whoWaitsForAGroupThatClosesWaitsNoMore() {
        var waiter = resident(zbyszek);
        assertThat(waiter.page(OwnUrls.ACTIVITIES)).contains("miejsce 1 na liście");
        assertThat(clerks.of(groups.town(), Role.COORDINATOR)
                        .post(
                                ActivityUrls.changeGroup(club),
                                Map.of(
                                        "name",
                                        "Klub",
                                        "kind",
                                        "club",
                                        "version",
                                        "1",
                                        "capacity",
                                        "1",
                                        "queues",
                                        "true",
                                        "closedOn",
                                        "16.05.2019")))
                .hasStatus(303);
        assertThat(town.standing(club, zbyszek)).containsExactly("closed");
        assertThat(waiter.page(OwnUrls.ACTIVITIES)).doesNotContain("na liście");
    }

    @Test
    void anOfferIsDeclined() {
        resident(halina).post(OwnUrls.leave(club));
        assertThat(resident(zbyszek).post(OwnUrls.offer(club), Map.of("answer", "nie")))
                .hasStatus(303);
        assertThat(town.standing(club, zbyszek)).containsExactly("declined");
    }

    @Test
    void nobodyAnswersOrLeavesForAnybodyElse() {
        var stranger = resident(groups.person("Obca", "Osoba"));
        assertThat(stranger.get(OwnUrls.leave(club))).hasStatus(404);
        assertThat(stranger.post(OwnUrls.leave(club))).hasStatus(303);
        assertThat(clerks.of(groups.town(), Role.COORDINATOR).get(OwnUrls.leave(club)))
                .as("staff are nobody in the register")
                .hasStatus(404);
        assertThat(clerks.as(OwnResidents.of(world.town(), halina)).post(OwnUrls.leave(club)))
                .as("the same person in another town")
                .hasStatus(303);
        assertThat(groups.count("SELECT count(*) FROM known_enrolment WHERE ended_on IS NOT NULL"))
                .isZero();
        resident(halina).post(OwnUrls.leave(club));
        assertThat(stranger.get(OwnUrls.offer(club))).hasStatus(404);
        assertThat(stranger.post(OwnUrls.offer(club), Map.of("answer", "tak"))).hasStatus(404);
        assertThat(town.standing(club, zbyszek)).containsExactly("offered");
    }

    /** A guardian is told and answers. */
    @Test
    void aMinorNeitherLeavesNorAnswers() {
        isMinor(halina);
        var minor = resident(halina);
        assertThat(minor.page(OwnUrls.ACTIVITIES))
                .contains("rodzic lub opiekun")
                .doesNotContain(OwnUrls.leave(club));
        assertThat(minor.get(OwnUrls.leave(club))).hasStatus(404);
        minor.post(OwnUrls.leave(club));
        assertThat(groups.count("SELECT count(*) FROM known_enrolment WHERE ended_on IS NOT NULL"))
                .isZero();
        clerks.of(groups.town(), Role.COORDINATOR)
                .post(ActivityUrls.endEnrolment(club, halina), Map.of("lastDay", "14.05.2019"));
        isMinor(zbyszek);
        assertThat(resident(zbyszek).page(OwnUrls.ACTIVITIES))
                .contains("Czeka na Ciebie wolne miejsce")
                .doesNotContain(OwnUrls.offer(club));
        assertThat(resident(zbyszek).post(OwnUrls.offer(club), Map.of("answer", "tak")))
                .hasStatus(404);
        assertThat(town.standing(club, zbyszek)).containsExactly("offered");
    }

    private void isMinor(PersonId person) {
        groups.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2005-01-01' WHERE id = ?")
                        .param(person.value())
                        .update());
    }

    private Clerk resident(PersonId person) {
        return clerks.as(OwnResidents.withAccount(groups.town(), person, jdbc));
    }
}
