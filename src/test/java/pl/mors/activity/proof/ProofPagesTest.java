package pl.mors.activity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ProofUrls;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

/** Presences that a programme settles and nothing proves wait on the desk, until a proof comes that the programme accepts. */
@IntegrationTest
class ProofPagesTest {

    /** The last day of which proof is owed. */
    private static final LocalDate DAY = GroupTown.TODAY.minusDays(14);

    private static final String WAITS = "Obecności bez dowodu: 1 obecność (1 zajęcia)";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 2));
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = held(DAY, halina);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whatNothingProvesWaitsUntilAListIsFiled() {
        assertThat(coordinator.page("/pulpit")).contains(WAITS, ProofUrls.UNPROVED);
        assertThat(coordinator.page(ProofUrls.UNPROVED))
                .contains(
                        "To obecności od 13.02.2019, które program rozlicza",
                        "Klub dla seniorów, 01.05.2019",
                        ProofUrls.proofs(session),
                        ActivityUrls.printedSheet(session));
        assertThat(coordinator.page(ProofUrls.proofs(session))).contains("Nowak Halina", "Bez dowodu");
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(ProofUrls.proofs(session));

        filedByHand();
        assertThat(coordinator.page(ProofUrls.proofs(session)))
                .contains("Udowodniona", "Skan listy papierowej")
                .doesNotContain("Bez dowodu");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Obecności bez dowodu");
        assertThat(coordinator.page(ProofUrls.UNPROVED)).contains("Każda obecność ma dowód");
    }

    @Test
    void proofIsOwedTwoWeeksLaterAndOfSupportAlone() {
        held(DAY.plusDays(1), halina);
        var neighbour = town.person("Zbyszek", "Wilk");
        held(DAY.minusDays(1), neighbour);

        assertThat(coordinator.page("/pulpit"))
                .as("the day after is not due, and who takes part in nothing is nobody's support")
                .contains(WAITS);
    }

    @Test
    void aSignatureOnGlassCountsOnTheDaysOfTheLetterAlone() {
        town.accepts(programme, "glass", DAY, DAY);
        signOnGlass();
        assertThat(coordinator.page("/pulpit")).doesNotContain("Obecności bez dowodu");
        assertThat(coordinator.page(ProofUrls.proofs(session)))
                .contains(
                        "Udowodniona", "Na tych zajęciach liczy się też: Podpis na ekranie", "points=\"10,20 30,40\"");

        town.town()
                .inside(() -> jdbc.sql("UPDATE proof_acceptance SET superseded_at = clock_timestamp()")
                        .update());
        town.accepts(programme, "glass", DAY.plusDays(1), null);
        town.accepts(programme, "glass", DAY.minusDays(9), DAY.minusDays(1));
        town.accepts(programme, "remote_log", DAY, null);
        assertThat(coordinator.page("/pulpit")).contains(WAITS);
        assertThat(coordinator.page(ProofUrls.proofs(session)))
                .contains("Podpis na ekranie – ten program tego nie przyjmuje", "Bez dowodu");
    }

    @Test
    void aSignatureIsWithdrawnWithAReasonAndStaysInTheHistory() {
        town.accepts(programme, "glass", DAY, null);
        signOnGlass();
        var withdraw = ProofUrls.withdrawSignature(session, halina);
        assertThat(coordinator.page(ProofUrls.proofs(session))).contains(withdraw);

        assertThat(coordinator.post(withdraw, Map.of("reason", " "))).hasStatus(422);
        assertThat(coordinator.post(withdraw, Map.of("reason", "Podpisała sąsiadka")))
                .hasStatus(303);

        assertThat(coordinator.page("/pulpit")).contains(WAITS);
        assertThat(coordinator.page(ProofUrls.proofs(session))).doesNotContain("<polyline");
        assertThat(coordinator.get(withdraw)).as("there is none any more").hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM glass_signature")).isEqualTo(2);
        assertThat(town.count(
                        "SELECT count(*) FROM glass_signature WHERE superseded_at IS NULL AND reason = ?",
                        "Podpisała sąsiadka"))
                .isEqualTo(1);
    }

    @Test
    void aRemoteClassSaysWhatItsProgrammeDoesNotAccept() {
        var notAtAll = "nie przyjmuje tego dnia ani raportów z platformy, ani e-maili uczestników";
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains(notAtAll);
        town.accepts(programme, "remote_log", DAY, null);
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("a e-maili uczestników nie")
                .doesNotContain(notAtAll);
        town.accepts(programme, "remote_mail", DAY, null);
        assertThat(coordinator.page(RemoteUrls.remote(session))).doesNotContain("nie przyjmuje", "uczestników nie");
    }

    @Test
    void wherePeopleAreOnlyCountedThereIsNoListToSign() {
        assertThat(coordinator.page(ProofUrls.proofs(session))).contains(ActivityUrls.printedSheet(session));
        town.evidence(club, "headcount", null);

        assertThat(coordinator.page(ProofUrls.proofs(session))).doesNotContain(ActivityUrls.printedSheet(session));
    }

    @Test
    void othersLearnNothing() {
        var animator = clerks.of(town.town(), Role.ANIMATOR);
        assertThat(animator.page("/pulpit")).doesNotContain("Obecności bez dowodu");
        assertThat(animator.page(ProofUrls.UNPROVED)).doesNotContain("Klub dla seniorów");
        assertThat(animator.get(ProofUrls.proofs(session))).hasStatus(404);
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).get(ProofUrls.UNPROVED))
                .hasStatus(403);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(ProofUrls.proofs(session)))
                .hasStatus(404);

        town.set(club, "hidden_membership", true);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Obecności bez dowodu");
        assertThat(coordinator.get(ProofUrls.proofs(session))).hasStatus(404);
    }

    private SessionId held(LocalDate day, PersonId present) {
        var held = town.session(club, GroupTown.hours(day, "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                    .param("id", held.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                            VALUES (current_organisation(), :id, :session, :person, 'present')
                            """)
                    .param("id", Ids.next())
                    .param("session", held.value())
                    .param("person", present.value())
                    .update();
        });
        return held;
    }

    /** A page of a scan without lines that could be compared. */
    private void filedByHand() {
        town.town()
                .inside(() -> jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO file_content (organisation_id, id, address, size_bytes)
                            VALUES (current_organisation(), :id, uuid_send(:id), 1) RETURNING id
                        ), paper AS (
                            INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
                            SELECT current_organisation(), :id, id, 'paper', 'lista.pdf', 'application/pdf' FROM kept RETURNING id
                        ), handed AS (
                            INSERT INTO scan (organisation_id, id, file_id, sha256, pages)
                            SELECT current_organisation(), :id, id, sha256(uuid_send(:id)), 1 FROM paper RETURNING id
                        ), page AS (
                            INSERT INTO scan_page (organisation_id, id, scan_id, number, file_id, found)
                            SELECT current_organisation(), :id, h.id, 1, p.id, 'no_code' FROM handed h, paper p RETURNING id
                        )
                        INSERT INTO scan_filing (organisation_id, id, page_id, session_id)
                        SELECT current_organisation(), :id, id, :session FROM page
                        """)
                        .param("id", Ids.next())
                        .param("session", session.value())
                        .update());
    }

    private void signOnGlass() {
        var sent = """
                {"device": "%s", "clock": "2019-05-15T08:00:00Z", "ticks": [{"id": "%s", "session": "%s", "person": "%s",
                "signature": [[10, 20, 30, 40]], "counter": 1, "seen": 0, "clock": "2019-05-15T08:00:00Z"}]}""".formatted(Ids.next(), Ids.next(), session, halina);
        assertThat(coordinator
                        .sending(ActivityUrls.OFFLINE_TICKS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(sent))
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":{}");
    }
}
