package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.BillId;
import pl.mors.activity.BillUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.activity.ScanUrls;
import pl.mors.document.DocumentUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** A paper that was printed with a code comes home signed, however it lay in the scanner. */
@IntegrationTest
class SignedCopyPagesTest {

    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private ReadScans readScans;

    private final SignedSheets paper = new SignedSheets(72);
    private GroupTown town;
    private GroupId course;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        course = town.group("Kurs komputerowy");
        town.set(course, "attendance_threshold", 80);
        halina = town.person("Halina", "Nowak");
        town.enrolled(course, halina, LocalDate.of(2019, 5, 1));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        attended(halina, 2);
    }

    @Test
    void aSignedCertificateIsFiledWithWhoseItIs() throws Exception {
        var page = scanned(paper.scanned(certificate(coordinator, course, halina)));

        var ofMember = coordinator.page(ActivityUrls.threshold(course, halina));
        assertThat(ofMember).contains("Podpisany egzemplarz", "zeskanowano", "/zaswiadczenie/" + copy());
        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, halina, copy())))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("Dołączona jako podpisany egzemplarz: zaświadczenie o ukończeniu zajęć, strona 1")
                .doesNotContain("<img class=\"mors-scan__picture\"");
        assertThat(coordinator.get(ScanUrls.scanPicture(page)))
                .as("the picture is had where the paper is, and nowhere else")
                .hasStatus(404);
        assertThat(coordinator.page(ScanUrls.SCANS)).doesNotContain("czekają na decyzję");
        assertThat(town.count("SELECT count(*) FROM evidence_record WHERE kind = 'signed_certificate' AND person_id = '"
                        + halina + "' AND group_id = '" + course + "'"))
                .as("the store of evidence finds whose it is")
                .isEqualTo(1);
    }

    @Test
    void whoMayNotReadThePaperMayNotReadItsCopy() throws Exception {
        var page = scanned(certificate(coordinator, course, halina));
        var copy = copy();
        var irena = town.person("Irena", "Nowak");
        town.enrolled(course, irena, LocalDate.of(2019, 5, 1));
        attended(irena, 3);
        assertThat(coordinator.get(ActivityUrls.threshold(course, irena))).hasStatusOk();
        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, halina, copy)))
                .hasStatusOk();

        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, irena, copy)))
                .as("under somebody else's name")
                .hasStatus(404);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(ActivityUrls.signedCertificate(course, halina, copy)))
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(ActivityUrls.signedCertificate(course, halina, copy)))
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.COORDINATOR).get(ScanUrls.scanPage(page)))
                .as("somebody else's tray")
                .hasStatus(404);
        town.set(course, "hidden_membership", true);
        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, halina, copy)))
                .hasStatus(404);
    }

    @Test
    void aBlankReprintDoesNotPushTheSignedPageOut() throws Exception {
        var printed = certificate(coordinator, course, halina);
        scanned(printed);
        var signed = copy();
        var blank = scanned(paper.scanned(printed));

        var ofMember = coordinator.page(ActivityUrls.threshold(course, halina));
        assertThat(ofMember).contains("/zaswiadczenie/" + signed);
        assertThat(town.count("SELECT count(*) FROM known_signed_copy")).isEqualTo(2);

        assertThat(coordinator.post(ScanUrls.takeScanPageBack(blank))).hasStatus(303);
        assertThat(copy()).isEqualTo(signed);
        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, halina, signed)))
                .hasStatusOk();
    }

    @Test
    void whatWasTakenBackGoesBackToItsPaper() throws Exception {
        var page = scanned(certificate(coordinator, course, halina));
        coordinator.post(ScanUrls.takeScanPageBack(page));
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Dołącz z powrotem do dokumentu");

        assertThat(coordinator.post(ScanUrls.fileScanPageWithPaper(page))).hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).contains("/zaswiadczenie/" + copy());
        assertThat(coordinator.post(ScanUrls.fileScanPageWithPaper(page)))
                .as("it lies there already")
                .hasStatus(409);
    }

    @Test
    void aCertificateGoesWithItsOwnerWhenTwoRecordsBecomeOne() throws Exception {
        scanned(certificate(coordinator, course, halina));
        var copy = copy();
        var kept = town.person("Halina", "Nowak");
        var last = town.person("Halina", "Nowak");
        merge(kept, halina);
        merge(last, kept);

        assertThat(coordinator.page(ActivityUrls.threshold(course, last))).contains("/zaswiadczenie/" + copy);
        assertThat(coordinator.get(ActivityUrls.signedCertificate(course, last, copy)))
                .hasStatusOk();
        assertThat(ownersOfCertificates()).containsExactly(last.value());
    }

    @Test
    void aCertificateIsInTheStoreOnceWhenBothRecordsHadAPlace() throws Exception {
        scanned(certificate(coordinator, course, halina));
        var kept = town.person("Halina", "Nowak");
        town.enrolled(course, kept, LocalDate.of(2019, 5, 1));
        merge(kept, halina);

        assertThat(ownersOfCertificates()).containsExactly(kept.value());
        assertThat(coordinator.get(DocumentUrls.evidence(copy()))).hasStatusOk();
    }

    private void merge(PersonId kept, PersonId merged) {
        assertThat(town.town()
                        .inside(() -> jdbc.sql(
                                        "SELECT coalesce(merge_people(gen_random_uuid(), ?, ?, 'dwa wpisy'), '')")
                                .params(kept.value(), merged.value())
                                .query(String.class)
                                .single()))
                .as("why they cannot be merged")
                .isEmpty();
    }

    private List<UUID> ownersOfCertificates() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT person_id FROM evidence_record WHERE kind = 'signed_certificate'")
                        .query(UUID.class)
                        .list()));
    }

    @Test
    void whatWasFiledByMistakeIsTakenBackByWhoBroughtIt() throws Exception {
        var page = scanned(certificate(coordinator, course, halina));

        assertThat(coordinator.post(ScanUrls.takeScanPageBack(page))).hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).doesNotContain("Podpisany egzemplarz");
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("Kod strony rozpoznano, ale dołączenie cofnięto");
    }

    @Test
    void anotherTownsPaperWaitsInTheTray() throws Exception {
        var printed = certificate(coordinator, course, halina);
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);

        scanned(printed);

        assertThat(coordinator.page(ScanUrls.SCANS)).contains("czekają na decyzję", "którego u nas nie zrobiono");
        assertThat(town.count("SELECT count(*) FROM signed_copy")).isZero();
    }

    @Test
    void theSignedHoursOfAMonthStandWithThemAndOnTheBill() throws Exception {
        var ewa = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var session =
                town.session(course, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"), null, List.of(ewa));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(session.value())
                        .update());
        var printed = SignedSheets.pages(
                coordinator.get(ActivityUrls.staffSheet(ewa, MAY)).getResponse().getContentAsByteArray());

        scanned(printed.getFirst());

        var address = ActivityUrls.signedStaffSheet(ewa, MAY, copy());
        assertThat(coordinator.page(ActivityUrls.hours(ewa, MAY))).contains("Podpisany egzemplarz", "zeskanowano");
        assertThat(coordinator.get(address)).hasStatusOk().hasContentType("image/jpeg");
        assertThat(coordinator.get(ActivityUrls.signedStaffSheet(ewa, MAY.minusMonths(1), copy())))
                .as("another month's")
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(address))
                .as("a colleague's")
                .hasStatus(404);
        assertThat(coordinator.page(DocumentUrls.evidence(copy())))
                .contains("Podpisana ewidencja godzin zajęć, str. 1", ActivityUrls.hours(ewa, MAY));
        var bill = Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO bill (organisation_id, id, issuer, number, issued_on, period, membership_id, hour_minutes,
                            billed_hours, rate, amount)
                        VALUES (current_organisation(), gen_random_uuid(), 'Ewa Próbna', '1', '2019-05-31',
                            '[2019-04-20,2019-05-31]', ?, 60, 2, 100, 200) RETURNING id
                        """).param(ewa.value()).query(UUID.class).single()));
        assertThat(coordinator.page(BillUrls.bill(new BillId(bill))))
                .contains("Podpisana ewidencja godzin", "/ewidencja/" + copy());
    }

    @Test
    void aSignedConsentStandsWithTheChild() throws Exception {
        var ola = town.person("Ola", "Próbna");
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2008-01-01' WHERE id = ?")
                        .param(ola.value())
                        .update());
        town.enrolled(course, ola, LocalDate.of(2019, 5, 1));
        var printed = SignedSheets.pages(coordinator
                .get(ChildUrls.consentForm(course, ola))
                .getResponse()
                .getContentAsByteArray());

        scanned(printed.getFirst());

        var address = ChildUrls.signedConsent(course, ola, copy());
        assertThat(coordinator.page(ChildUrls.child(course, ola))).contains("Podpisany egzemplarz", address);
        assertThat(coordinator.get(address)).hasStatusOk().hasContentType("image/jpeg");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(address)).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM evidence_record WHERE kind = 'signed_consent' AND person_id = '"
                        + ola + "' AND group_id = '" + course + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSignedListOfBadgesStandsWithThem() throws Exception {
        scanned(SignedSheets.pages(coordinator
                        .get(BadgeUrls.group(course, "initial"))
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst());
        var ofGroup = copy();

        assertThat(coordinator.page(ActivityUrls.group(course)))
                .contains("Podpisany egzemplarz", "/identyfikatory/" + ofGroup);
        assertThat(coordinator.get(BadgeUrls.signed(course, ofGroup)))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(coordinator.page(DocumentUrls.evidence(ofGroup)))
                .contains("Podpisana lista odbioru identyfikatorów, str. 1", ActivityUrls.group(course));
        var session = town.session(course, GroupTown.hours(LocalDate.of(2019, 5, 29), "10:00", "12:00"));
        assertThat(coordinator.get(BadgeUrls.signed(session, ofGroup)))
                .as("the group's")
                .hasStatus(404);
        town.set(course, "hidden_membership", true);
        assertThat(coordinator.get(BadgeUrls.signed(course, ofGroup))).hasStatus(404);
        assertThat(coordinator.get(DocumentUrls.evidence(ofGroup))).hasStatus(404);
        assertThat(coordinator.page(ActivityUrls.group(course))).doesNotContain("/identyfikatory/");
    }

    @Test
    void badgesOfASessionComeHomeToTheSession() throws Exception {
        var session = town.session(course, GroupTown.hours(LocalDate.of(2019, 5, 29), "10:00", "12:00"));
        var printed = SignedSheets.pages(coordinator
                .get(BadgeUrls.session(session, "whole"))
                .getResponse()
                .getContentAsByteArray());
        scanned(printed.getLast());

        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("Podpisany egzemplarz", BadgeUrls.signed(session, copy()));
        assertThat(coordinator.get(BadgeUrls.signed(session, copy()))).hasStatusOk();
        assertThat(coordinator.page(DocumentUrls.evidence(copy()))).contains(ActivityUrls.session(session));
    }

    @Test
    void theSignedCardOfAParticipantStandsWithTheHours() throws Exception {
        scanned(SignedSheets.pages(coordinator
                        .get(ParticipantHoursUrls.card(course, halina, MAY))
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst());
        var copy = copy();

        assertThat(coordinator.page(ParticipantHoursUrls.inGroup(course, halina, MAY)))
                .contains("Podpisany egzemplarz", "/karta/" + copy);
        assertThat(coordinator.get(ParticipantHoursUrls.signedCard(course, halina, MAY, copy)))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(coordinator.get(ParticipantHoursUrls.signedCard(course, halina, MAY.minusMonths(1), copy)))
                .as("another month's")
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR)
                        .get(ParticipantHoursUrls.signedCard(course, halina, MAY, copy)))
                .hasStatus(404);
        assertThat(coordinator.page(DocumentUrls.evidence(copy)))
                .contains("Podpisana karta godzin uczestnika, str. 1", ActivityUrls.group(course));
        var kept = town.person("Halina", "Nowak");
        merge(kept, halina);
        assertThat(coordinator.page(ParticipantHoursUrls.inGroup(course, kept, MAY)))
                .contains("/karta/" + copy);
        assertThat(coordinator.get(ParticipantHoursUrls.signedCard(course, kept, MAY, copy)))
                .hasStatusOk();
        assertThat(town.count(
                        "SELECT count(*) FROM evidence_record WHERE kind = 'signed_participant_hours' AND person_id = '"
                                + kept + "' AND group_id = '" + course + "' AND dated_on = '2019-05-31'"))
                .isEqualTo(1);
        town.set(course, "hidden_membership", true);
        assertThat(coordinator.get(ParticipantHoursUrls.signedCard(course, kept, MAY, copy)))
                .hasStatus(404);
        assertThat(coordinator.get(DocumentUrls.evidence(copy))).hasStatus(404);
    }

    @Test
    void theSameWordsAreTheSamePaper() throws Exception {
        var address = ActivityUrls.certificate(course, halina);
        var first = coordinator.get(address).getResponse().getContentAsByteArray();

        assertThat(coordinator.get(address).getResponse().getContentAsByteArray())
                .isEqualTo(first);
        assertThat(town.count("SELECT count(*) FROM printed_paper")).isEqualTo(1);

        ArchivalPdf.check(first);
    }

    private static BufferedImage certificate(Clerk clerk, GroupId course, PersonId person) throws IOException {
        var pages = SignedSheets.pages(clerk.get(ActivityUrls.certificate(course, person))
                .getResponse()
                .getContentAsByteArray());
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    private UUID scanned(BufferedImage page) throws Exception {
        assertThat(coordinator
                        .sending(ScanUrls.SCANS)
                        .multipart()
                        .file(new MockMultipartFile(
                                "files", "skaner.pdf", "application/pdf", SignedSheets.pdf(List.of(page))))
                        .exchange())
                .hasStatus(303);
        town.town().as(() -> {
            readScans.read();
            return true;
        });
        return one("SELECT id FROM scan_page ORDER BY created_at DESC LIMIT 1");
    }

    private UUID copy() {
        return one("SELECT id FROM known_signed_copy");
    }

    private UUID one(String sql) {
        return Objects.requireNonNull(
                town.town().inside(() -> jdbc.sql(sql).query(UUID.class).single()));
    }

    private void attended(PersonId person, int day) {
        var session = town.session(course, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            return jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    VALUES (current_organisation(), gen_random_uuid(), ?, ?, 'present')""").params(session.value(), person.value()).update();
        });
    }
}
