package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Notice;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** A group is started and changed by its form. */
class GroupFormPagesTest extends GroupPages {

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
}
