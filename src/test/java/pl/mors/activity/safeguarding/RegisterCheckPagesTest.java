package pl.mors.activity.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.TestPdf;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.Ids;

@IntegrationTest
class RegisterCheckPagesTest {

    private static final LocalDate DAY = GroupTown.TODAY.plusDays(3);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId group;
    private MembershipId leader;
    private SignedIn self;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        group = town.group("Świetlica");
        town.set(group, "age_to", 15);
        leader = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        self = town.town().member(Role.COORDINATOR);
        coordinator = clerks.as(town.town().signedIn(self));
    }

    @Test
    void nobodyIsPlannedForMinorsWithoutChecksAndNoReasonHelps() {
        assertThat(plan("nagłe zastępstwo"))
                .hasStatus(422)
                .bodyText()
                .contains("nie może prowadzić tych zajęć małoletnich", "Rejestr Sprawców Przestępstw");
        assertThat(sessions()).isZero();
        town.checked(leader, DAY);
        assertThat(plan("")).hasStatus(303);
        assertThat(sessions()).isOne();
    }

    @Test
    void oneMinorAmongGrownUpsIsEnough() {
        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE activity_group SET age_to = NULL").update());
        assertThat(plan("")).hasStatus(303);
        var child = town.person();
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2007-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        town.enrolled(group, child, LocalDate.of(2019, 5, 1));
        assertThat(plan("", DAY.plusDays(1))).hasStatus(422);
    }

    @Test
    void nobodyTakesASessionOfMinorsOverOrHasItMovedWithoutChecks() {
        var session = town.session(group, GroupTown.hours(DAY, "15:00", "18:00"), null, List.of(leader));
        var other = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var page = ActivityUrls.replaceFacilitator(session);
        assertThat(coordinator
                        .sending(page)
                        .param("version", coordinator.hidden(page, "version"))
                        .param("facilitator", other.value().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("nie może prowadzić tych zajęć małoletnich");
        var move = ActivityUrls.moveSession(session);
        assertThat(coordinator
                        .sending(move)
                        .param("version", coordinator.hidden(move, "version"))
                        .param("on", "19.05.2019")
                        .param("from", "15:00")
                        .param("to", "18:00")
                        .param("statusReason", "awaria"))
                .hasStatus(422)
                .bodyText()
                .contains("nie może prowadzić tych zajęć małoletnich");
    }

    @Test
    void nobodyIsMadeToLeadAGroupOfMinorsWithoutChecks() {
        assertThat(newGroup()).hasStatus(422).bodyText().contains("nie może prowadzić grupy małoletnich");
        assertThat(changeGroup()).hasStatus(422).bodyText().contains("nie może prowadzić grupy małoletnich");
        assertThat(town.count("SELECT count(*) FROM group_facilitator")).isZero();
        town.checked(leader, GroupTown.TODAY);
        assertThat(newGroup()).hasStatus(303);
        assertThat(changeGroup()).hasStatus(303);
    }

    @Test
    void aGroupThatBecomesOneOfMinorsNeedsTheChecksOfAllWhoLeadIt() {
        town.set(group, "age_to", 60);
        town.leads(group, leader.value());
        assertThat(changeGroup()).hasStatus(422).bodyText().contains("nie może prowadzić grupy małoletnich");
        town.checked(leader, GroupTown.TODAY);
        assertThat(changeGroup()).hasStatus(303);
    }

    private MvcTestResult newGroup() {
        return coordinator
                .sending(ActivityUrls.NEW_GROUP)
                .param("name", "Klub Młodzieżowy")
                .param("kind", "club")
                .param("ageTo", "18")
                .param("facilitators", leader.value().toString())
                .exchange();
    }

    private MvcTestResult changeGroup() {
        return coordinator
                .sending(ActivityUrls.changeGroup(group))
                .param("name", "Świetlica")
                .param("kind", "club")
                .param("ageTo", "15")
                .param("facilitators", leader.value().toString())
                .param("version", "1")
                .exchange();
    }

    @Test
    void whatWasHeldAgainstItIsRecordedAndWaitsOnTheDeskUntilItIsExplained() {
        var session = held();
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("Przy małoletnich jest osoba bez wymaganych sprawdzeń", SafeguardingUrls.CHECKS)
                .as("where, another page says, whose reading is recorded")
                .doesNotContain("Rejestr Sprawców");
        var page = SafeguardingUrls.worker(leader.value());
        assertThat(desk()).contains("Uzupełnij sprawdzenia i wyjaśnij odbyte zajęcia", page);
        assertThat(coordinator.page(page))
                .contains(ActivityUrls.session(session))
                .doesNotContain("Zapisz wyjaśnienie");
        town.checked(leader, GroupTown.TODAY);
        assertThat(desk()).contains("Uzupełnij sprawdzenia i wyjaśnij odbyte zajęcia");
        assertThat(coordinator
                        .sending(SafeguardingUrls.explainWork(leader.value()))
                        .param("reason", "nagłe zastępstwo"))
                .hasStatus(303);
        assertThat(desk()).doesNotContain("Uzupełnij sprawdzenia i wyjaśnij odbyte zajęcia");
    }

    @Test
    void whatWasHeldByWhoeverHasLeftSinceIsStillReadAndExplained() {
        held();
        town.town()
                .inside(() -> jdbc.sql("UPDATE membership SET ended_at = now() WHERE id = ?")
                        .param(leader.value())
                        .update());
        var page = SafeguardingUrls.worker(leader.value());
        assertThat(desk()).contains(page);
        assertThat(coordinator.page(page))
                .contains("już nie pracuje ani nie pomaga", "Świetlica")
                .doesNotContain("Kto sprawdził");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=former")).contains(page);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=everybody")).doesNotContain(page);
        assertThat(look(leader, new MembershipId(self.membership()), "15.05.2019"))
                .as("nothing is added any more")
                .hasStatus(404);
        assertThat(coordinator
                        .sending(SafeguardingUrls.explainWork(leader.value()))
                        .param("reason", "nie pracuje już u nas"))
                .hasStatus(303);
        assertThat(desk()).doesNotContain(page);
    }

    @Test
    void aLookIsKeptWithItsPaperAndReadOnlyByWhoeverMay() {
        var page = SafeguardingUrls.worker(leader.value());
        town.leads(group, leader.value());
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("brakuje sprawdzenia");
        assertThat(look(leader, leader, "15.05.2019")).hasStatus(422).bodyText().contains("Nikt nie sprawdza samego");
        assertThat(look(leader, new MembershipId(self.membership()), "16.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Ten dzień jeszcze nie nastąpił");
        assertThat(look(leader, new MembershipId(self.membership()), "15.05.2019"))
                .hasStatus(303);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).doesNotContain("brakuje sprawdzenia");
        var paper = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM register_check")
                        .query(UUID.class)
                        .single());
        var href = SafeguardingUrls.checkPaper(leader.value(), paper);
        assertThat(coordinator.page(page)).contains(href);
        assertThat(get(href, town.town().signedIn(self))).hasStatusOk();
        assertThat(town.count("SELECT count(*) FROM audit_read WHERE subject = 'register_check_paper'"))
                .isOne();
        assertThat(get(href, town.town().signedIn(Role.SOCIAL_WORKER))).hasStatus(403);
        assertThat(get(page, town.town().signedIn(Role.ANIMATOR))).hasStatus(403);
        assertThat(coordinator.sending(SafeguardingUrls.withdrawCheck(leader.value(), paper)))
                .hasStatus(303);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("brakuje sprawdzenia");
    }

    @Test
    void aHelperWithoutAnAccountIsOnTheListAndTheDeskUntilLookedUp() {
        assertThat(coordinator
                        .sending(SafeguardingUrls.NEW_HELPER)
                        .param("name", "Maria Zmyślona")
                        .param("capacity", "guardian")
                        .param("group", group.value().toString()))
                .hasStatus(303);
        var helper = new MembershipId(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM minors_helper")
                        .query(UUID.class)
                        .single()));
        assertThat(desk()).contains("Uzupełnij sprawdzenia osoby, która pomaga w grupie: Maria Zmyślona");
        assertThat(look(helper, new MembershipId(self.membership()), "15.05.2019"))
                .hasStatus(303);
        assertThat(desk()).doesNotContain("Uzupełnij sprawdzenia osoby, która pomaga w grupie: Maria Zmyślona");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("Maria Zmyślona");
        assertThat(coordinator.sending(SafeguardingUrls.endHelper(helper.value())))
                .hasStatus(303);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).doesNotContain("Maria Zmyślona");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=former")).contains("Maria Zmyślona");
        assertThat(coordinator.page(SafeguardingUrls.worker(helper.value())))
                .contains("Pobierz dokument")
                .doesNotContain("Wycofaj wpis", "Nie pomaga już w grupie");
        assertThat(coordinator.sending(SafeguardingUrls.endHelper(helper.value())))
                .hasStatus(404);
    }

    @Test
    void theListIsNarrowedToANameAndToWhomSomethingLacks() {
        town.leads(group, leader.value());
        var narrowed = coordinator
                .sending(SafeguardingUrls.CHECKS)
                .param("nazwisko", "zmyslona")
                .param("kto", "everybody")
                .param("kolejnosc", "lacking-first")
                .exchange();
        var address = narrowed.getResponse().getRedirectedUrl();
        assertThat(address).contains("kto=everybody", "kolejnosc=lacking-first").doesNotContain("zmyslona");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=lacking")).contains("brakuje sprawdzenia");
        town.checked(leader, GroupTown.TODAY);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=lacking")).contains("Nikt nie odpowiada");
    }

    @Test
    void nobodyWritesTheirOwnLookDownWithAColleagueForWitness() {
        assertThat(look(new MembershipId(self.membership()), leader, "15.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Nikt nie sprawdza samego");
    }

    @Test
    void theDatabaseLetsNobodyLookThemselvesUp() {
        assertThatThrownBy(() -> town.check(leader, leader, GroupTown.TODAY))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String desk() {
        return coordinator.page(IdentityUrls.DESK);
    }

    private SessionId held() {
        var session = town.session(
                group, GroupTown.hours(GroupTown.TODAY.minusDays(2), "15:00", "18:00"), null, List.of(leader));
        town.town().inside(() -> jdbc.sql("UPDATE session SET status = 'held'").update());
        return session;
    }

    private MvcTestResult plan(String reason) {
        return plan(reason, DAY);
    }

    private MvcTestResult plan(String reason, LocalDate day) {
        return coordinator
                .sending(ActivityUrls.newSession(group))
                .param("on", day.toString())
                .param("from", "15:00")
                .param("to", "18:00")
                .param("facilitator", leader.value().toString())
                .param("repeat", "once")
                .param("reason", reason)
                .exchange();
    }

    private int sessions() {
        return town.count("SELECT count(*) FROM session");
    }

    private MvcTestResult look(MembershipId worker, MembershipId by, String on) {
        var pdf = new MockMultipartFile(WorkerPage.PAPER, "wydruk-" + Ids.next() + ".pdf", null, TestPdf.blank());
        return mvc.post()
                .uri(SafeguardingUrls.worker(worker.value()))
                .multipart()
                .file(pdf)
                .with(town.town().signedIn(self))
                .with(csrf())
                .param("register", "SEX_OFFENDERS")
                .param("checkedOn", on)
                .param("lookedBy", by.value().toString())
                .exchange();
    }

    private MvcTestResult get(String href, RequestPostProcessor who) {
        return mvc.get().uri(href).with(who).exchange();
    }
}
