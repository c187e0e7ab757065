package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ProofUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** What devices send of people who signed on their glass. */
@IntegrationTest
class OfflineSignaturesTest {

    private static final UUID PHONE = new UUID(1, 1);
    private static final LocalDate YESTERDAY = GroupTown.TODAY.minusDays(1);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private SessionId session;
    private PersonId halina;
    private GroupId club;
    private Clerk animator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(GroupTown.TODAY, "06:00", "07:00"));
        animator = clerks.of(town.town(), Role.ANIMATOR);
        town.leads(club, membership());
    }

    @Test
    void peopleSignWhereTheProgrammeAcceptsItThatDay() {
        town.accepts(programme, "glass", LocalDate.of(2019, 1, 1), YESTERDAY);
        assertThat(animator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"signs\":false");
        assertThat(send(present(1), signature(2, "[[1,2,3,4]]")))
                .hasStatusOk()
                .bodyText()
                .contains("\"taken\":[\"" + id(1) + "\"]", "Ten program nie przyjmuje podpisów na ekranie");
        assertThat(signatures()).isZero();

        town.accepts(programme, "glass", GroupTown.TODAY, GroupTown.TODAY);
        assertThat(animator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"signs\":true", "\"signed\":false");
        assertThat(send(signature(2, "[[1,2,3,4]]"))).hasStatusOk().bodyText().contains("\"refused\":{}");
        assertThat(animator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"signed\":true");
        assertThat(animator.page(ProofUrls.proofs(session))).contains("points=\"1,2 3,4\"");
        assertThat(animator.page(ActivityUrls.session(session)))
                .contains("Podpis na ekranie: 1")
                .doesNotContain("glass_signature");
    }

    @Test
    void nobodySignsBesideACode() {
        town.accepts(programme, "glass", GroupTown.TODAY, GroupTown.TODAY);
        town.set(club, "hidden_membership", true);
        town.evidence(club, "code_list", null);

        assertThat(animator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"signs\":false");
        send(present(1), signature(2, "[[1,2,3,4]]"));
        assertThat(signatures()).isZero();
    }

    @Test
    void aSignatureWhoseAnswerWasLostCountsOnceAlsoAfterAnotherTookItsPlace() {
        town.accepts(programme, "glass", YESTERDAY, null);
        send(signature(1, "[[1,2,3,4]]"));
        send(signature(1, "[[1,2,3,4]]"), signature(2, "[[5,6,7,8]]"));
        assertThat(send(signature(1, "[[1,2,3,4]]")))
                .hasStatusOk()
                .bodyText()
                .contains("\"taken\":[\"" + id(1) + "\"]");

        assertThat(signatures()).isEqualTo(2);
        assertThat(animator.page(ProofUrls.proofs(session)))
                .contains("points=\"5,6 7,8\"")
                .doesNotContain("points=\"1,2 3,4\"");

        jdbcInTown("UPDATE proof_acceptance SET superseded_at = clock_timestamp()");
        assertThat(send(signature(2, "[[5,6,7,8]]")))
                .as("what was taken while it counted is not refused later")
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":{}");
    }

    @Test
    void whatIsNoSignatureIsNotTaken() {
        town.accepts(programme, "glass", YESTERDAY, null);
        assertThat(send(signature(1, "[]"))).hasStatus(400);
        assertThat(send(signature(1, "[[1,2]]"))).hasStatus(400);
        assertThat(send(signature(1, "[[1,2,601,4]]"))).hasStatus(400);
        assertThat(send(signature(1, "[[1,2,null,4]]"))).hasStatus(400);
        var long_ = "1,2,".repeat(1201);
        assertThat(send(signature(1, "[[" + long_.substring(0, long_.length() - 1) + "]]")))
                .hasStatus(400);
        assertThat(send(signature(1, "[[1,2,3,4]]").replace("\"signature\"", "\"status\": \"present\", \"signature\"")))
                .as("a tick says one thing")
                .hasStatus(400);
        assertThat(signatures()).isZero();
    }

    @Test
    void nobodyElseSignsThere() {
        town.accepts(programme, "glass", YESTERDAY, null);
        var elsewhere = new GroupTown(world.town(), jdbc).person("Obca", "Osoba");
        assertThat(send(signature(1, elsewhere, "[[1,2,3,4]]"))).bodyText().contains("Nie prowadzisz już tych zajęć");
        jdbcInTown("UPDATE group_facilitator SET ended_at = clock_timestamp()");
        assertThat(send(signature(2, "[[1,2,3,4]]"))).bodyText().contains("Nie prowadzisz już tych zajęć");
        assertThat(signatures()).isZero();
    }

    @Test
    void ofARefusedOneThatLeavesTheDeviceTheTrailKnowsWhyAndNothingThatWasDrawn() {
        var refused = """
                {"device": "%s", "clock": "%s", "discard": ["%s"], "ticks": [%s]}""".formatted(PHONE, Instant.now(), id(1), signature(1, "[[1,2,3,4]]"));
        assertThat(sendAll(refused)).hasStatusOk().bodyText().contains("\"discarded\":[\"" + id(1) + "\"]");
        assertThat(town.count("SELECT count(*) FROM discarded_tick WHERE signed AND reason = 'not_accepted'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasDrawnIsEncipheredAndNeverRewritten() {
        town.accepts(programme, "glass", YESTERDAY, null);
        send(signature(1, "[[1,2,3,4]]"));
        assertThat(town.count("SELECT count(*) FROM glass_signature WHERE position('1,2 3,4'::bytea IN strokes) > 0"))
                .isZero();
        assertThatThrownBy(() -> jdbcInTown("UPDATE glass_signature SET strokes = NULL, reason = 'x'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void jdbcInTown(String sql) {
        town.town().inside(() -> jdbc.sql(sql).update());
    }

    private int signatures() {
        return town.count("SELECT count(*) FROM glass_signature");
    }

    private UUID membership() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id ORDER BY m.created_at DESC LIMIT 1")
                        .query(UUID.class)
                        .single()));
    }

    private MvcTestResult send(String... ticks) {
        return sendAll("""
                {"device": "%s", "clock": "%s", "ticks": [%s]}""".formatted(PHONE, Instant.now(), String.join(",", List.of(ticks))));
    }

    private MvcTestResult sendAll(String content) {
        return animator.sending(ActivityUrls.OFFLINE_TICKS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static UUID id(int number) {
        return new UUID(8, number);
    }

    private String present(int number) {
        return tick(number, halina, "\"status\": \"present\"");
    }

    private String signature(int number, String lines) {
        return signature(number, halina, lines);
    }

    private String signature(int number, PersonId person, String lines) {
        return tick(number, person, "\"signature\": " + lines);
    }

    private String tick(int number, PersonId person, String said) {
        return """
                {"id": "%s", "session": "%s", "person": "%s", %s, "counter": %d, "seen": 1, "clock": "%s"}""".formatted(id(number), session, person, said, number, Instant.now());
    }
}
