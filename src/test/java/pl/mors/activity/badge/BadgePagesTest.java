package pl.mors.activity.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;

/** Name badges say no more than was chosen, and to nobody who may not know the names. */
@IntegrationTest
class BadgePagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        town.enrolled(club, town.person("Łucja", "Ćwikowska"), LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 20), "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void aBadgeShowsTheFamilyNameOnlyWhereThatIsChosen() throws IOException {
        var initial = BadgeUrls.group(club, "initial");
        assertThat(coordinator.page(ActivityUrls.group(club))).contains(initial, BadgeUrls.group(club, "whole"));
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(BadgeUrls.session(session, "initial"));

        assertThat(badges(initial)).contains("Łucja", "Ć.").doesNotContain("Ćwikowska");
        assertThat(badges(BadgeUrls.session(session, "whole"))).contains("Łucja", "Ćwikowska");
        assertThat(badges(BadgeUrls.session(session, "anything")))
                .as("what nobody knows says less")
                .doesNotContain("Ćwikowska");
    }

    @Test
    void whoeverReceivesABadgeSignsUnderTheWholeName() {
        assertThat(ArchivalPdf.of(coordinator.get(BadgeUrls.group(club, "initial"))))
                .contains("Odbiór identyfikatorów", "Ćwikowska Łucja");
    }

    @Test
    void eightBadgesStandOnAPage() throws IOException {
        for (int i = 0; i < 7; i++) {
            town.enrolled(
                    club,
                    town.person("Maksymiliana-Konstancja", "Brzęczyszczykiewicz-Próbna"),
                    LocalDate.of(2019, 1, 10));
        }
        assertThat(pages()).as("the list, and one").isEqualTo(2);
        town.enrolled(club, town.person("Adam", "Próbny"), LocalDate.of(2019, 1, 10));
        assertThat(pages()).isEqualTo(3);
    }

    /** So that a first meeting has badges, too. */
    @Test
    void aGroupWithoutPeopleHasBadgesToWriteOn() {
        var empty = town.group("Klub bez nikogo");

        assertThat(ArchivalPdf.of(coordinator.get(BadgeUrls.group(empty, "initial"))))
                .contains("Klub bez nikogo Klub bez nikogo");
    }

    @Test
    void whoMayNotKnowTheNamesPrintsNone() {
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(BadgeUrls.group(club, "initial"))).hasStatus(404);
        assertThat(coordinator.get(BadgeUrls.session(session, "initial"))).hasStatus(404);
        var neighbour = clerks.of(world.town(), Role.COORDINATOR);
        assertThat(neighbour.get(BadgeUrls.group(club, "initial"))).hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(BadgeUrls.session(session, "initial")))
                .hasStatus(404);
    }

    @Test
    void aGroupThatKeepsCodesHasNoBadges() {
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        town.set(club, "hidden_membership", true);
        var facilitator = clerks.as(town.town().signedIn(leader));
        assertThat(facilitator.get(BadgeUrls.group(club, "initial"))).hasStatusOk();
        town.evidence(club, "code_list", null);

        assertThat(facilitator.get(BadgeUrls.group(club, "initial"))).hasStatus(404);
        assertThat(facilitator.get(BadgeUrls.session(session, "initial"))).hasStatus(404);
        assertThat(facilitator.page(ActivityUrls.group(club))).doesNotContain(BadgeUrls.group(club, "initial"));
        assertThat(facilitator.page(ActivityUrls.session(session)))
                .doesNotContain(BadgeUrls.session(session, "initial"));
    }

    /** The group's own badges are its members', whom it knows by name. */
    @Test
    void aSessionThatOnlyCountsPeopleHasNoBadges() {
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(BadgeUrls.session(session, "initial"));
        town.evidence(club, "headcount", null);

        assertThat(coordinator.page(ActivityUrls.session(session)))
                .doesNotContain(BadgeUrls.session(session, "initial"));
        assertThat(coordinator.page(ActivityUrls.group(club))).contains(BadgeUrls.group(club, "initial"));
    }

    /** The words of all pages after the list. */
    private String badges(String address) throws IOException {
        var answer = coordinator.get(address);
        ArchivalPdf.of(answer);
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var words = new PDFTextStripper();
            words.setStartPage(2);
            return words.getText(document);
        }
    }

    private int pages() throws IOException {
        var pdf = coordinator.get(BadgeUrls.group(club, "whole")).getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
