package pl.mors.activity.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.document.TestPdf;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;

@IntegrationTest
class ProtectionPagesTest {

    private static final String SECRET = "Chłopiec opowiedział o kłótni w domu.";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestWorld world;

    private TestWorld.Town town;
    private SignedIn director;
    private SignedIn responsible;
    private SignedIn animator;

    @BeforeEach
    void foundTown() {
        town = world.town();
        director = town.member(Role.DIRECTOR);
        responsible = town.member(Role.SOCIAL_WORKER);
        animator = town.member(Role.ANIMATOR);
    }

    @Test
    void everybodyReadsTheShortVersionAndWhomToTurnTo() {
        var address = SafeguardingUrls.publicStandards(town.address());
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().contains("nie opublikowała jeszcze");
        assertThat(publish("15.05.2019", true)).hasStatus(303);
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("Nikomu nie wolno cię bić.", "Ewa Zmyślona", "600 100 200", "ochrona@osrodek.example");
        assertThat(clerk(animator).page(SafeguardingUrls.HOME)).contains("Ewa Zmyślona", "15.05.2021");
    }

    @Test
    void everybodyGetsTheWholeTextInForceAndNoOther() throws Exception {
        var address = SafeguardingUrls.publicStandards(town.address());
        var file = SafeguardingUrls.publicStandardsFile(town.address());
        assertThat(mvc.get().uri(file)).hasStatus(404);
        assertThat(publish("15.05.2019", true)).hasStatus(303);
        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains("Pełna treść standardów (PDF, ", file)
                .doesNotContain("pokażemy na miejscu");
        var sent = mvc.get().uri(file).exchange().getResponse();
        assertThat(sent.getContentType()).isEqualTo("application/pdf");
        assertThat(sent.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(sent.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("standardy-ochrony-maloletnich.pdf");
        assertThat(mvc.get().uri(SafeguardingUrls.publicStandardsFile("nie-ma-takiej")))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri(SafeguardingUrls.publicStandardsFile(world.town().address())))
                .hasStatus(404);
    }

    /** The text of whoever handed it in when it was for the staff alone. */
    @Test
    void aTextThatWasForTheStaffIsPublicOnlyWithTheNextVersion() throws Exception {
        var file = SafeguardingUrls.publicStandardsFile(town.address());
        publish("15.05.2019", true);
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO protection_standards (organisation_id, id, version, valid_from, reviewed_on, short_text, contact_name,
                                contact_phone, file_id, text_is_public)
                            SELECT organisation_id, ?, 'dawna', valid_from, reviewed_on, short_text, contact_name, contact_phone, file_id, false
                            FROM protection_standards
                            """).param(Ids.next()).update();
        });
        assertThat(mvc.get().uri(file)).hasStatus(404);
        assertThat(mvc.get().uri(SafeguardingUrls.publicStandards(town.address())))
                .bodyText()
                .contains("pokażemy na miejscu");
        assertThat(clerk(animator).page(SafeguardingUrls.HOME)).contains("nie ma jeszcze na stronie internetowej");
        publish("15.05.2019", false);
        assertThat(mvc.get().uri(file)).hasStatus(200);
    }

    @Test
    void whoeverIsResponsibleAndLeavesIsToBeReplaced() {
        var item = "Wskaż nową osobę odpowiedzialną za standardy ochrony małoletnich";
        publish("15.05.2019", true);
        assertThat(clerk(director).page(IdentityUrls.DESK)).doesNotContain(item);

        town.inside(() -> jdbc.sql("UPDATE membership SET roles = ARRAY['accountant'] WHERE id = ?")
                .param(responsible.membership())
                .update());
        assertThat(clerk(director).page(IdentityUrls.DESK)).contains(item, SafeguardingUrls.NEW_STANDARDS);
        town.inside(
                () -> jdbc.sql("UPDATE membership SET roles = ARRAY['social_worker'], ended_at = now() WHERE id = ?")
                        .param(responsible.membership())
                        .update());
        assertThat(clerk(director).page(IdentityUrls.DESK)).contains(item);
        assertThat(clerk(animator).page(IdentityUrls.DESK)).doesNotContain(item);

        responsible = animator;
        publish("15.05.2019", true);
        assertThat(clerk(director).page(IdentityUrls.DESK)).doesNotContain(item);
    }

    @Test
    void whoWorriesFindsTheHelpLinesBesideTheStandards() {
        publish("15.05.2019", true);
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
                            VALUES (current_organisation(), ?, 1, 'Telefon zaufania', '116 111', 'całą dobę', 'polski', DATE '2019-05-01')
                            """).param(Ids.next()).update();
        });
        assertThat(mvc.get().uri(SafeguardingUrls.publicStandards(town.address())))
                .bodyText()
                .contains("Telefony pomocy", "href=\"tel:116111\"");
    }

    @Test
    void theFirstVersionNeedsItsWholeTextAndAReviewKeepsIt() {
        assertThat(publish("15.05.2019", false)).hasStatus(422).bodyText().contains("Dołącz pełną treść");
        assertThat(publish("15.05.2019", true)).hasStatus(303);
        assertThat(publish("15.05.2019", false)).hasStatus(303);
        assertThat(count("SELECT count(DISTINCT file_id) FROM protection_standards"))
                .isOne();
    }

    @Test
    void aReviewThatIsDueIsOnTheDesk() {
        publish("15.05.2019", true);
        assertThat(clerk(director).page(IdentityUrls.DESK)).doesNotContain("Przejrzyj standardy");
        publish("01.06.2017", false);
        assertThat(clerk(director).page(IdentityUrls.DESK))
                .contains("Przejrzyj standardy ochrony małoletnich do 01.06.2019");
    }

    @Test
    void cardsAreReadByTheResponsibleAndWhomSheNamesAndByNobodyElse() {
        publish("15.05.2019", true);
        var card = openCard();
        assertThat(clerk(responsible).page(SafeguardingUrls.card(card))).contains(SECRET);
        assertThat(count("SELECT count(*) FROM audit_read WHERE subject = 'intervention'"))
                .isOne();
        assertThat(clerk(director).get(SafeguardingUrls.CARDS)).hasStatus(404);
        assertThat(clerk(director).get(SafeguardingUrls.card(card))).hasStatus(404);
        assertThat(clerk(director).get(SafeguardingUrls.cardPaper(card))).hasStatus(404);
        assertThat(clerk(town.member(Role.ADMINISTRATOR)).get(SafeguardingUrls.CARDS))
                .hasStatus(403);
        assertThat(clerk(director)
                        .sending(SafeguardingUrls.READERS)
                        .param("member", director.membership().toString()))
                .hasStatus(404);
        assertThat(clerk(responsible)
                        .sending(SafeguardingUrls.READERS)
                        .param("member", animator.membership().toString()))
                .hasStatus(303);
        assertThat(clerk(animator).page(SafeguardingUrls.card(card))).contains(SECRET);
        assertThat(clerk(responsible).page(SafeguardingUrls.CARDS))
                .as("no access is taken back by one press")
                .containsSubsequence(
                        "<details",
                        "Odbierz dostęp: ",
                        "nie otworzy już kart",
                        SafeguardingUrls.endReader(animator.membership()),
                        "</details>");
        assertThat(clerk(responsible).sending(SafeguardingUrls.endReader(animator.membership())))
                .hasStatus(303);
        assertThat(clerk(animator).get(SafeguardingUrls.card(card))).hasStatus(404);
    }

    @Test
    void theDatabaseHidesCardsFromEverybodyElseAndLetsNobodyNameThemselves() {
        publish("15.05.2019", true);
        openCard();
        assertThat(cardsFor(responsible)).isOne();
        assertThat(cardsFor(director)).isZero();
        assertThatThrownBy(() -> as(
                        director,
                        () -> jdbc.sql("""
                        INSERT INTO intervention_reader (organisation_id, id, membership_id, responsible)
                        VALUES (current_organisation(), ?, ?, false)
                        """)
                                .params(Ids.next(), director.membership())
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThat(new String(
                        town.inside(() -> jdbc.sql("SELECT content FROM intervention_card")
                                .query(byte[].class)
                                .single()),
                        StandardCharsets.UTF_8))
                .doesNotContain("opowiedział");
    }

    @Test
    void whoeverBecomesResponsibleTakesTheReadersOver() {
        publish("15.05.2019", true);
        var card = openCard();
        responsible = animator;
        publish("15.05.2019", false);
        assertThat(count("SELECT count(*) FROM known_intervention_reader")).isOne();
        assertThat(clerk(animator).page(SafeguardingUrls.card(card))).contains(SECRET);
    }

    @Test
    void whoeverMakesThemselvesResponsibleIsNoticed() {
        var before = responsible;
        var administrator = town.member(Role.ADMINISTRATOR);
        publish("15.05.2019", true);
        assertThat(count("SELECT count(*) FROM outbox_message"))
                .as("the first one")
                .isZero();
        assertThat(clerk(director).page(IdentityUrls.DESK)).doesNotContain("Zmieniła się osoba odpowiedzialna");
        publish("15.05.2019", false);
        assertThat(count("SELECT count(*) FROM outbox_message"))
                .as("the same one")
                .isZero();

        responsible = animator;
        publish("15.05.2019", false);
        assertThat(town.inside(
                        () -> jdbc.sql("SELECT recipient FROM outbox_message WHERE subject LIKE 'Zmieniła się osoba%'")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder(before.email(), director.email(), administrator.email());
        for (var watcher : List.of(before, director, administrator)) {
            assertThat(clerk(watcher).page(IdentityUrls.DESK)).contains("Zmieniła się osoba odpowiedzialna");
        }
        assertThat(clerk(town.member(Role.FACILITATOR)).page(IdentityUrls.DESK))
                .doesNotContain("Zmieniła się osoba odpowiedzialna");
    }

    @Test
    void aCardGoesOnIsClosedAndPrinted() {
        publish("15.05.2019", true);
        var card = openCard();
        var page = SafeguardingUrls.card(card);
        assertThat(write(page, "14.05.2019")).hasStatus(422).bodyText().contains("Zamknięcie nie może");
        assertThat(write(page, "15.05.2019")).hasStatus(303);
        assertThat(clerk(responsible).page(SafeguardingUrls.CARDS)).contains("zamknięta 15.05.2019");
        assertThat(count("SELECT count(*) FROM intervention_card")).isEqualTo(2);
        assertThat(ArchivalPdf.of(clerk(responsible).get(SafeguardingUrls.cardPaper(card))))
                .contains("15.05.2019");
    }

    @Test
    void nobodyWritesOverWhatAColleagueAdded() {
        publish("15.05.2019", true);
        var page = SafeguardingUrls.card(openCard());
        var read = lastRow();
        assertThat(write(page, read, "")).hasStatus(303);

        assertThat(write(page, read, "15.05.2019"))
                .hasStatus(409)
                .bodyText()
                .contains("Ktoś inny dopisał coś do tej karty", SECRET);
        assertThat(town.inside(
                        () -> jdbc.sql("SELECT count(*) FROM known_intervention_card WHERE closed_on IS NOT NULL")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private MvcTestResult write(String address, String closedOn) {
        return write(address, lastRow(), closedOn);
    }

    /** Of the only card; empty before there is one. */
    private String lastRow() {
        return town.inside(() -> jdbc.sql("SELECT id::text FROM intervention_card WHERE superseded_at IS NULL")
                .query(String.class)
                .optional()
                .orElse(""));
    }

    private MvcTestResult write(String address, String read, String closedOn) {
        return clerk(responsible)
                .sending(address)
                .param("read", read)
                .param("reportedOn", "15.05.2019")
                .param("reporter", "Prowadząca klubu")
                .param("report", SECRET)
                .param("told", "dzielnicowy, 15.05.2019")
                .param("closedOn", closedOn)
                .exchange();
    }

    private UUID openCard() {
        assertThat(write(SafeguardingUrls.NEW_CARD, "")).hasStatus(303);
        return town.inside(() -> jdbc.sql("SELECT card_id FROM intervention_card")
                .query(UUID.class)
                .single());
    }

    private MvcTestResult publish(String reviewedOn, boolean withText) {
        var request = mvc.post().uri(SafeguardingUrls.NEW_STANDARDS).multipart();
        if (withText) {
            request.file(text());
        }
        return request.with(town.signedIn(director))
                .with(csrf())
                .param("version", "1/2019")
                .param("validFrom", "15.05.2019")
                .param("reviewedOn", reviewedOn)
                .param("reviewMonths", "24")
                .param("shortText", "Nikomu nie wolno cię bić.\nPowiedz o tym nam.")
                .param("responsible", responsible.membership().toString())
                .param("contactName", "Ewa Zmyślona")
                .param("contactPhone", "600 100 200")
                .param("contactEmail", "ochrona@osrodek.example")
                .exchange();
    }

    private static MockMultipartFile text() {
        return new MockMultipartFile(StandardsFormPage.FILE, "standardy.pdf", null, TestPdf.blank());
    }

    private Clerk clerk(SignedIn who) {
        return clerks.as(town.signedIn(who));
    }

    private int count(String sql) {
        return town.inside(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private int cardsFor(SignedIn who) {
        Integer[] found = new Integer[1];
        as(
                who,
                () -> found[0] = jdbc.sql("SELECT count(*) FROM intervention_card")
                        .query(Integer.class)
                        .single());
        return found[0];
    }

    private void as(SignedIn who, Runnable work) {
        Tenancy.call(
                Actor.signedIn(town.id(), new AccountId(who.account()), "test"),
                () -> transaction.execute(status -> {
                    work.run();
                    return Boolean.TRUE;
                }));
    }
}
