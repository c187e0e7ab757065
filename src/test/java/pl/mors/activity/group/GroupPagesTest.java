package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.StatementCount;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Notice;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

@IntegrationTest
class GroupPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void listsGroupsInPolishOrderAndNarrowsThemByKind() {
        town.group("Łazik");
        town.group("Latawiec");
        town.set(town.group("Mozaika"), "kind", "workshop");

        assertThat(coordinator.get(ActivityUrls.GROUPS))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Latawiec", "Łazik", "Mozaika");
        assertThat(coordinator.get(ActivityUrls.GROUPS + "?rodzaj=workshop"))
                .bodyText()
                .contains("Mozaika")
                .doesNotContain("Łazik");
    }

    @Test
    void isSearchedByNameAndLeavesClosedGroupsOutUnasked() {
        town.group("Łazik");
        town.set(town.group("Łazik dawny"), "closed_on", GroupTown.TODAY);
        town.set(town.group("Łazik do jutra"), "closed_on", GroupTown.TODAY.plusDays(1));
        town.group("Mozaika");

        assertThat(body(ActivityUrls.GROUPS))
                .contains("Mozaika", "Łazik do jutra")
                .doesNotContain("Łazik dawny");
        assertThat(body(ActivityUrls.GROUPS + "?slowa=lazik"))
                .contains("aria-label=\"Łazik: ", "Łazik do jutra", "value=\"lazik\"")
                .doesNotContain("Mozaika", "Łazik dawny");
        assertThat(body(ActivityUrls.GROUPS + "?stan=zamkniete"))
                .contains("Łazik dawny", "Zamknięta")
                .doesNotContain("Mozaika", "Łazik do jutra");
        assertThat(body(ActivityUrls.GROUPS + "?stan=wszystkie&slowa=dawny"))
                .contains("Łazik dawny")
                .doesNotContain("Mozaika", "Łazik do jutra");
    }

    @Test
    void theSearchIsKeptFromPageToPage() {
        for (int i = 0; i < 60; i++) {
            town.set(town.group("Grupa %02d".formatted(i)), "closed_on", GroupTown.TODAY);
        }
        town.group("Grupa otwarta");

        var first = body(ActivityUrls.GROUPS + "?slowa=grupa&stan=zamkniete");
        assertThat(body(link(first, "next"))).contains("Grupa 50", "Grupa 59").doesNotContain("Grupa otwarta");
    }

    @Test
    void namesakesAreToldApartByProgrammeAndPeriod() {
        var earlier = town.group("Klub seniora");
        var later = town.group("Klub seniora");
        town.group("Klub seniora");
        town.runs(earlier, town.programme(), "klub", LocalDate.of(2018, 9, 1), LocalDate.of(2019, 1, 31));
        town.runs(later, town.programme(LocalDate.of(2018, 1, 1), null, false), "klub", LocalDate.of(2019, 2, 1), null);

        assertThat(body(ActivityUrls.GROUPS))
                .containsPattern("aria-label=\"Klub seniora: [^\"]+-1, od 01.09.2018 do 31.01.2019\">")
                .containsPattern("mors-table__note[^>]*>[^<]+-2, od 01.02.2019</span>")
                .containsPattern("mors-table__note[^>]*>Bez programu</span>");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsWhateverItsRows() {
        town.group("Klub 0");
        int one = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.GROUPS));
        for (int i = 1; i <= 60; i++) {
            town.club(town.programme());
        }

        int page = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.GROUPS));

        assertThat(page).isEqualTo(one).isPositive();
    }

    @Test
    void pagesByKeyThereAndBack() {
        for (int i = 0; i < 60; i++) {
            town.group("Grupa %02d".formatted(i));
        }
        var first = body(ActivityUrls.GROUPS);
        assertThat(first).contains("Grupa 49").doesNotContain("Grupa 50");

        var second = body(link(first, "next"));
        assertThat(second).contains("Grupa 50", "Grupa 59").doesNotContain("Grupa 49");
        assertThat(body(link(second, "prev"))).contains("Grupa 00", "Grupa 49").doesNotContain("Grupa 50");
    }

    @Test
    void startsAnewAtAPlaceThatIsNone() {
        town.group("Klub seniora");
        for (var place : new String[] {"PmtsdWIfeA", "Pg", new Cursor(Ids.next().toString(), false).encode()}) {
            assertThat(body(ActivityUrls.GROUPS + "?strona=" + place)).contains("Klub seniora");
        }
    }

    @Test
    void limitsOfAgeAreSaidInPolish() {
        var group = town.group("Klub maluchów");
        town.set(group, "age_from", 1);
        assertThat(body(ActivityUrls.group(group))).contains("Od 1 roku");
        town.set(group, "age_to", 1);
        assertThat(body(ActivityUrls.group(group))).containsPattern(">\\s*1 rok\\s*<");
        town.set(group, "age_to", 3);
        assertThat(body(ActivityUrls.group(group))).contains("Od 1 do 3 lat");
        town.set(group, "age_from", 3);
        assertThat(body(ActivityUrls.group(group))).containsPattern(">\\s*3 lata\\s*<");
    }

    @Test
    void aFacilitatorSeesTheGroupsThatTheyLeadAndNoOthers() {
        var own = town.group("Warsztaty fotografii");
        var foreign = town.group("Klub dla rodzin");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(own, facilitator.membership());
        var signedIn = clerks.as(town.town().signedIn(facilitator));

        assertThat(signedIn.get(ActivityUrls.GROUPS))
                .bodyText()
                .contains("Warsztaty fotografii")
                .doesNotContain("Klub dla rodzin");
        assertThat(signedIn.get(ActivityUrls.group(own))).hasStatusOk();
        assertThat(signedIn.get(ActivityUrls.group(foreign))).hasStatus(404);
        assertThat(signedIn.get(ActivityUrls.enrolment(foreign))).hasStatus(404);
        assertThat(signedIn.post(ActivityUrls.newSession(foreign))).hasStatus(404);
    }

    @Test
    void closingAGroupTellsOfTheSessionsThatStayInTheCalendar() {
        var group = town.group("Klub dla seniorów");
        town.session(group, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        town.session(group, GroupTown.hours(GroupTown.TODAY.plusDays(8), "10:00", "12:00"));
        var closing = coordinator
                .sending(ActivityUrls.changeGroup(group))
                .param("name", "Klub dla seniorów")
                .param("kind", "club")
                .param("version", "1")
                .param("closedOn", "17.05.2019")
                .exchange();

        assertThat(closing).hasStatus(303);
        assertThat(closing.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo(Notice.warning("activity.group.changed.still-planned", "Klub dla seniorów", "1"));
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Odwołaj lub przenieś zajęcia zamkniętej grupy: Klub dla seniorów, od 23.05.2019"
                        + " – liczba terminów: 1");
    }

    @Test
    void anotherEvidenceOfADayToComeIsSaidAndTakenBack() {
        var group = town.group("Klub dla seniorów");
        assertThat(body(ActivityUrls.changeGroup(group))).doesNotContain("evidenceStays");
        assertThat(change(group, "Klub", 1).param("evidence", "headcount").param("evidenceFrom", "01.06.2019"))
                .hasStatus(303);
        for (var page : new String[] {ActivityUrls.group(group), ActivityUrls.changeGroup(group)}) {
            assertThat(body(page)).contains("Lista z nazwiskami", "Od 01.06.2019: Sama liczba osób");
        }

        assertThat(change(group, "Klub", 2).param("evidence", "names")).hasStatus(303);
        assertThat(body(ActivityUrls.group(group)))
                .as("another change takes nothing back")
                .contains("Od 01.06.2019");
        assertThat(change(group, "Klub", 3).param("evidence", "names").param("evidenceStays", "true"))
                .hasStatus(303);
        assertThat(body(ActivityUrls.group(group)))
                .contains("Lista z nazwiskami")
                .doesNotContain("Od 01.06.2019");
        assertThat(town.count("SELECT count(*) FROM known_group_evidence WHERE from_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void whoNoLongerLeadsAGroupSeesItNoMore() {
        var group = town.group("Warsztaty fotografii");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(group, facilitator.membership());
        town.town()
                .inside(() -> jdbc.sql("UPDATE group_facilitator SET ended_at = now()")
                        .update());

        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.group(group)))
                .hasStatus(404);
    }

    @Test
    void namesOfAHiddenMembershipAreForWhoLeadsTheGroup() {
        var group = town.group("Grupa wsparcia");
        town.set(group, "hidden_membership", true);
        town.enrolled(group, town.person("Halina", "Tajna"), GroupTown.TODAY);
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(group, facilitator.membership());

        assertThat(coordinator.get(ActivityUrls.group(group)))
                .bodyText()
                .contains("Zapisana jest 1 osoba.")
                .doesNotContain("Tajna");
        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.group(group)))
                .bodyText()
                .contains("Tajna Halina");
    }

    @Test
    void whoSeesNoRosterSeesANumber() {
        var group = town.group("Klub dla seniorów");
        town.enrolled(group, town.person("Halina", "Nowak"), GroupTown.TODAY);

        assertThat(clerks.of(town.town(), Role.LAWYER).get(ActivityUrls.group(group)))
                .hasStatusOk()
                .bodyText()
                .contains("Zapisana jest 1 osoba.")
                .doesNotContain("Nowak");
    }

    @Test
    void anotherTownsGroupIsNotFound() {
        var elsewhere = new GroupTown(world.town(), jdbc).group("Obca");

        assertThat(coordinator.get(ActivityUrls.group(elsewhere))).hasStatus(404);
    }

    @Test
    void startsAGroup() {
        assertThat(coordinator
                        .sending(ActivityUrls.NEW_GROUP)
                        .param("name", "Klub Młodzieżowy")
                        .param("kind", "club")
                        .param("capacity", "25"))
                .hasStatus(303);
        assertThat(body(ActivityUrls.GROUPS)).contains("Klub Młodzieżowy", "0 z 25");
    }

    @Test
    void aClubHasNoThreshold() {
        var typed = Map.of("name", "Klub", "kind", "club", "attendanceThreshold", "80");

        assertThat(coordinator.post(ActivityUrls.NEW_GROUP, typed))
                .hasStatus(422)
                .bodyText()
                .contains("w klubie nie ma progu");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SELF_HELP_GROUP",
                "WORKSHOP",
                "ANIMATION_CLASS",
                "NEIGHBOURHOOD_MEETING",
                "COMMUNITY_EVENT",
                "OUTING",
                "MOTIVATIONAL_WORKSHOP",
                "EDUCATIONAL_WORKSHOP",
                "EDUCATION",
                "VOCATIONAL_COURSE",
                "SOCIAL_WORK_MEETING"
            })
    void startsAGroupOfEachKind(ActivityType type) {
        var kind = ActivityKinds.code(type);
        var started = coordinator.post(ActivityUrls.NEW_GROUP, Map.of("name", "Grupa próbna", "kind", kind));

        assertThat(started).hasStatus(303);
        assertThat(body(Objects.requireNonNull(started.getResponse().getRedirectedUrl())))
                .contains("Grupa próbna", ActivityKinds.label(kind));
        assertThat(town.count("SELECT count(*) FROM activity_group WHERE hidden_membership"))
                .as("self-help alone is hidden when nobody said a word about it")
                .isEqualTo(type == ActivityType.SELF_HELP_GROUP ? 1 : 0);
    }

    @Test
    void theFormOfAKindStartsWithWhatTheKindHasOfItsOwn() {
        var selfHelp = ActivityKinds.code(ActivityType.SELF_HELP_GROUP);
        assertThat(body(ActivityUrls.NEW_GROUP))
                .contains(ActivityUrls.newGroup(selfHelp), "Skład grupy samopomocowej jest od początku poufny")
                .doesNotContain("Formularz zaczyna z zasadami");
        var shown = body(ActivityUrls.newGroup(selfHelp));
        assertThat(shown)
                .contains("Formularz zaczyna z zasadami tego rodzaju: poufny skład, po 3 spotkaniach bez nowych osób")
                .containsPattern("<input[^>]*name=\"hiddenMembership\"[^>]*checked")
                .containsPattern("(?s)<details[^>]* open.*name=\"hiddenMembership\"")
                .containsPattern("name=\"closesAfter\"[^>]*value=\"3\"");
        assertThat(body(ActivityUrls.newGroup(ActivityKinds.code(ActivityType.VOCATIONAL_COURSE))))
                .contains("próg obecności 80%")
                .containsPattern("name=\"attendanceThreshold\"[^>]*value=\"80\"");
    }

    @Test
    void aSelfHelpGroupIsOpenOnlyWhenItsOwnFormSaysSo() {
        var selfHelp = ActivityKinds.code(ActivityType.SELF_HELP_GROUP);
        var said = Map.of("name", "Grupa", "kind", selfHelp, "startsAs", selfHelp);
        assertThat(coordinator.post(ActivityUrls.NEW_GROUP, said)).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM activity_group WHERE hidden_membership"))
                .isZero();
        assertThat(coordinator.post(
                        ActivityUrls.NEW_GROUP, Map.of("name", "Inna", "kind", selfHelp, "startsAs", "club")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM activity_group WHERE hidden_membership AND name = 'Inna'"))
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        assertThat(coordinator
                        .sending(ActivityUrls.NEW_GROUP)
                        .param("name", "Klub \"Młodzieżowy\"")
                        .param("kind", "balet")
                        .param("ageFrom", "18")
                        .param("ageTo", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("Klub &#34;Młodzieżowy&#34;", "Rodzaj zajęć: wybierz", "Wiek do: wpisz wiek nie niższy");
        assertThat(town.count("SELECT count(*) FROM activity_group")).isZero();
    }

    @Test
    void whatBelongsToAProgrammeIsNotDroppedWhenNoneIsChosen() {
        var typed = Map.of(
                "name",
                "Klub",
                "kind",
                "club",
                "from",
                "01.05.2019",
                "community",
                Ids.next().toString());
        assertThat(coordinator.post(ActivityUrls.NEW_GROUP, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Społeczność: wybierz też program", "Od dnia: wybierz też program");
        assertThat(coordinator.post(
                        ActivityUrls.NEW_GROUP, Map.of("name", "Klub", "kind", "club", "from", "31.02.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#from\"");
        assertThat(town.count("SELECT count(*) FROM activity_group")).isZero();
    }

    @Test
    void errorsStandInTheOrderOfTheirFields() {
        town.town().member(Role.FACILITATOR);
        var wrong = Map.ofEntries(
                Map.entry("name", ""),
                Map.entry("description", "x".repeat(2001)),
                Map.entry("programmeKind", "nonsens"),
                Map.entry("community", "nonsens"),
                Map.entry("from", "31.02.2019"),
                Map.entry("kind", "nonsens"),
                Map.entry("facilitators", "nonsens"),
                Map.entry("room", "nonsens"),
                Map.entry("capacity", "0"),
                Map.entry("offerDays", "0"),
                Map.entry("closedOn", "31.02.2019"),
                Map.entry("ageFrom", "12"),
                Map.entry("ageTo", "7"),
                Map.entry("carePlace", "nonsens"),
                Map.entry("closesAfter", "0"),
                Map.entry("excusedLeftOut", "true"),
                Map.entry("makingUp", "true"),
                Map.entry("evidence", "code_list"),
                Map.entry("evidenceFrom", "31.02.2019"),
                Map.entry("version", "1"));

        inOrder(coordinator.post(ActivityUrls.NEW_GROUP, wrong), 16);
        inOrder(coordinator.post(ActivityUrls.changeGroup(town.group("Klub")), wrong), 15);
    }

    private static void inOrder(MvcTestResult refused, int errors) {
        assertThat(refused).hasStatus(422);
        var page = Clerk.text(refused);
        var summary = page.substring(page.indexOf("govuk-error-summary__list"));
        var fields = Pattern.compile("<a href=\"#(\\w+)\">")
                .matcher(summary.substring(0, summary.indexOf("</ul>")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(fields).hasSize(errors);
        assertThat(fields)
                .isSortedAccordingTo(Comparator.comparingInt(field -> page.indexOf("id=\"" + field + "\"")))
                .allSatisfy(field -> assertThat(page).contains("id=\"" + field + "\""));
    }

    @Test
    void rareQuestionsAreFoldedAwayUntilTheyHaveAnAnswer() {
        assertThat(body(ActivityUrls.NEW_GROUP))
                .containsPattern("<details class=\"govuk-details\">\\s*<summary[^>]*><span[^>]*>Kto może się zapisać")
                .containsPattern("<details class=\"govuk-details\">\\s*<summary[^>]*><span[^>]*>Obecność i prywatność");
        var group = town.group("Klub");
        town.set(group, "age_to", 15);
        town.set(group, "hidden_membership", true);
        assertThat(body(ActivityUrls.changeGroup(group)))
                .containsPattern(
                        "<details class=\"govuk-details\" open>\\s*<summary[^>]*><span[^>]*>Kto może się zapisać")
                .containsPattern(
                        "<details class=\"govuk-details\" open>\\s*<summary[^>]*><span[^>]*>Obecność i prywatność");
    }

    @Test
    void whereAGroupIsWorkedOnStandsAboveWhatItIs() {
        var group = town.group("Klub");
        town.town().inside(() -> jdbc.sql("""
                                INSERT INTO sign_up (organisation_id, id, group_id, code_digest, wish, given_name, family_name, email,
                                    language, arrived_on, expires_on)
                                VALUES (current_organisation(), ?, ?, decode(repeat('ab', 32), 'hex'), 'place', 'Wanda', 'Próbna', 'w@example.test', 'pl',
                                    DATE '2019-05-10', DATE '2019-06-10')
                                """).params(Ids.next(), group.value()).update());
        assertThat(body(ActivityUrls.group(group)))
                .containsSubsequence(
                        "aria-label=\"Sprawy grupy\"",
                        "Frekwencja",
                        "Zgłoszenia mieszkańców (1)",
                        "Niepełnoletni",
                        "Wpisz zajęcia, które już się odbyły",
                        "</nav>",
                        "govuk-summary-list");
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(ActivityUrls.group(group)))
                .doesNotContain("Zgłoszenia mieszkańców");
    }

    @Test
    void sessionsBeforeTheLastFiveAreFoldedAway() {
        var group = town.group("Klub");
        for (int day = 1; day <= 7; day++) {
            town.session(group, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        }
        assertThat(body(ActivityUrls.group(group)))
                .containsSubsequence(
                        "07.05.2019", "03.05.2019", "Wcześniejsze terminy (2)", "02.05.2019", "01.05.2019");
    }

    @Test
    void ofManySessionsAllAreALinkAway() {
        var group = town.group("Klub");
        for (int day = 1; day <= 13; day++) {
            town.session(group, GroupTown.hours(LocalDate.of(2019, 4, day), "10:00", "12:00"));
            town.session(group, GroupTown.hours(LocalDate.of(2019, 6, day), "10:00", "12:00"));
        }
        var all = ActivityUrls.groupWithAllSessions(group);
        assertThat(body(ActivityUrls.group(group)))
                .contains(
                        "Pokaż wszystkie nadchodzące terminy (13)",
                        "Pokaż wszystkie minione terminy (13)",
                        all + "#past")
                .doesNotContain("13.06.2019", "01.04.2019");
        assertThat(body(all))
                .contains("13.06.2019", "01.04.2019", "Wcześniejsze terminy (8)")
                .doesNotContain("Pokaż wszystkie");
    }

    @Test
    void twoPeopleSavingTheSameGroupAreTold() {
        var group = town.group("Klub dla seniorów");

        assertThat(change(group, "Klub Seniora", 1)).hasStatus(303);
        assertThat(change(group, "Klub Juniora", 1))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zmienił", "Klub Juniora");
        assertThat(body(ActivityUrls.group(group))).contains("Klub Seniora");
    }

    private MockMvcTester.MockMvcRequestBuilder change(GroupId group, String name, int version) {
        return coordinator
                .sending(ActivityUrls.group(group) + "/zmiana")
                .param("name", name)
                .param("kind", "club")
                .param("version", String.valueOf(version));
    }

    private String body(String uri) {
        try {
            return coordinator.get(uri).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String link(String body, String rel) {
        var matcher = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
