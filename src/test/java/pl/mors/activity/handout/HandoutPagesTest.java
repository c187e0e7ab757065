package pl.mors.activity.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** Who received what at a session, ticked and taken back, and what it comes to in a month. */
@IntegrationTest
class HandoutPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private PersonId halina;
    private PersonId irena;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Próbna");
        irena = town.person("Irena", "Próbna");
        town.enrolled(club, halina, LocalDate.of(2019, 5, 1));
        town.enrolled(club, irena, LocalDate.of(2019, 5, 1));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whatIsTickedCountsAndWhatIsTakenBackDoesNot() {
        var meals = HandoutUrls.session(session, "meal");
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(HandoutUrls.session(session));
        assertThat(coordinator.sending(meals).param("received", halina.toString(), irena.toString()))
                .hasStatus(303);
        coordinator
                .sending(HandoutUrls.session(session, "ticket"))
                .param("received", irena.toString())
                .exchange();
        var may = HandoutUrls.month(YearMonth.of(2019, 5));
        assertThat(coordinator.page(may)).containsSubsequence("Razem", ">2<", ">0<", ">0<", ">1<");
        coordinator
                .sending(meals)
                .param("receivedBefore", halina.toString(), irena.toString())
                .param("received", irena.toString())
                .exchange();
        assertThat(coordinator.page(may)).containsSubsequence("Razem", ">1<", ">0<", ">0<", ">1<");
        assertThat(town.count("SELECT count(*)::int FROM handout"))
                .as("also what was taken back")
                .isEqualTo(3);
        assertThat(coordinator.page(HandoutUrls.month(YearMonth.of(2019, 4)))).contains("niczego nie wydano");
    }

    @Test
    void aFigureOpensIntoWhomItCountsForWhoMayKnowThem() {
        var month = YearMonth.of(2019, 5);
        coordinator
                .sending(HandoutUrls.session(session, "meal"))
                .param("received", halina.toString(), irena.toString())
                .exchange();
        var meals = HandoutUrls.ofGroup(club, month, "meal");
        var link = "href=\"" + meals.replace("&", "&amp;") + "\"";
        assertThat(coordinator.page(HandoutUrls.month(month)))
                .contains(link)
                .as("nothing opens into nobody")
                .doesNotContain(HandoutUrls.ofGroup(club, month, "ticket").replace("&", "&amp;"));
        assertThat(coordinator.page(meals)).contains("Posiłek: 2", "Próbna Irena", ActivityUrls.session(session));
        assertThat(coordinator.page(HandoutUrls.ofGroup(club, YearMonth.of(2019, 4), "meal")))
                .doesNotContain("Próbna Irena");
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).page(HandoutUrls.month(month)))
                .contains(">2<")
                .doesNotContain(link);
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.page(HandoutUrls.month(month))).contains(">2<").doesNotContain(link);
        assertThat(coordinator.get(meals)).hasStatus(404);
    }

    @Test
    void aStrangerAndWhoWasAbsentReceiveNothing() {
        var stranger = town.person();
        marked(irena, "absent");
        coordinator
                .sending(HandoutUrls.session(session, "meal"))
                .param("received", stranger.toString(), irena.toString())
                .exchange();
        assertThat(town.count("SELECT count(*)::int FROM handout")).isZero();
    }

    @Test
    void twoOpenPagesKeepEachOthersTicks() {
        var meals = HandoutUrls.session(session, "meal");
        coordinator.sending(meals).param("received", halina.toString()).exchange();
        assertThat(coordinator.page(meals)).contains("name=\"receivedBefore\" value=\"" + halina + "\"");

        coordinator
                .sending(meals)
                .param("receivedBefore", halina.toString())
                .param("received", halina.toString(), irena.toString())
                .exchange();
        coordinator.sending(meals).param("receivedBefore", halina.toString()).exchange();

        assertThat(holding()).containsExactly(irena.value());
    }

    @Test
    void whatCountsCanBeSeenAndTakenBackWhateverTheSheetSaysNow() {
        var meals = HandoutUrls.session(session, "meal");
        coordinator.sending(meals).param("received", irena.toString()).exchange();
        marked(irena, "absent");
        town.town()
                .inside(() -> jdbc.sql("UPDATE enrolment SET superseded_at = clock_timestamp()")
                        .update());

        assertThat(coordinator.page(meals)).contains("Próbna Irena", "Lista obecności mówi, że tej osoby nie było");
        coordinator.sending(meals).param("receivedBefore", irena.toString()).exchange();
        assertThat(holding()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status = 'cancelled'", "status = 'annulled', annulled_at = now()"})
    void whatDidNotTakePlaceCountsInNoMonth(String calledOff) {
        coordinator
                .sending(HandoutUrls.session(session, "meal"))
                .param("received", irena.toString())
                .exchange();
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status_reason = 'choroba', " + calledOff + " WHERE id = ?")
                        .param(session.value())
                        .update());
        assertThat(coordinator.page(HandoutUrls.month(YearMonth.of(2019, 5)))).contains("niczego nie wydano");
    }

    private void marked(PersonId person, String status) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, ?)
                        """)
                        .params(session.value(), person.value(), status)
                        .update());
    }

    private List<UUID> holding() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT person_id FROM known_handout")
                        .query(UUID.class)
                        .list());
    }

    @Test
    void nothingIsHandedOutBeforeTheDayAndAtWhatWasCalledOff() {
        var tomorrow = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        assertThat(coordinator.page(HandoutUrls.session(tomorrow)))
                .contains("Odbiór zaznaczysz w dniu zajęć")
                .doesNotContain("Zapisz<");
        assertThat(coordinator.post(HandoutUrls.session(tomorrow, "meal"))).hasStatus(404);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'choroba' WHERE id = ?")
                        .param(session.value())
                        .update());
        assertThat(coordinator.post(HandoutUrls.session(session, "meal"))).hasStatus(404);
    }

    /** It is a printed sheet like the list of attendance, with a code and lines of its own. */
    @Test
    void theListToSignHasWhoMayHaveCome() {
        marked(irena, "absent");
        assertThat(coordinator.page(HandoutUrls.session(session, "ticket")))
                .contains(HandoutUrls.receiptSheet(session, "ticket"));
        assertThat(coordinator.post(HandoutUrls.receiptSheet(session, "ticket")))
                .hasStatus(303);
        var sheet = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet")
                        .query(UUID.class)
                        .single());

        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.printedSheet(session, sheet))))
                .contains("Lista odbioru", "Bilet", "Próbna Halina", "Osoba wydająca")
                .doesNotContain("Próbna Irena", "Obecność");
        assertThat(coordinator.page(ActivityUrls.printedSheet(session))).contains(">Bilet<");
    }

    @Test
    void wherePeopleAreOnlyCountedThereIsNoListToSign() {
        town.evidence(club, "headcount", DAY.plusDays(1));
        var counted = town.session(club, GroupTown.hours(DAY.plusDays(1), "10:00", "12:00"));
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(HandoutUrls.session(session));
        assertThat(coordinator.page(HandoutUrls.session(session))).contains("Przygotuj listę odbioru");

        assertThat(coordinator.page(ActivityUrls.session(counted))).doesNotContain(HandoutUrls.session(counted));
        assertThat(coordinator.page(HandoutUrls.session(counted)))
                .doesNotContain("Przygotuj listę odbioru", ActivityUrls.printedSheet(counted));
        assertThat(coordinator.post(HandoutUrls.receiptSheet(counted, "meal"))).hasStatus(404);
    }

    @Test
    void whoLeadsAnotherGroupHasNoBusinessHere() {
        coordinator
                .sending(HandoutUrls.session(session, "meal"))
                .param("received", halina.toString())
                .exchange();
        var colleague = clerks.of(town.town(), Role.FACILITATOR);
        assertThat(colleague.get(HandoutUrls.session(session))).hasStatus(404);
        assertThat(colleague.post(HandoutUrls.receiptSheet(session, "meal"))).hasStatus(404);
        assertThat(colleague.page(HandoutUrls.HANDOUTS)).contains("niczego nie wydano");
    }
}
