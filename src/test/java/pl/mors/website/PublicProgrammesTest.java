package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.SeedTown;

/** What everybody sees of a town's programmes, to the letter, and how it is found. */
@IntegrationTest
class PublicProgrammesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private SeedTown seeds;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private JdbcClient jdbc;

    private TestWorld.Town town;

    @BeforeEach
    void foundATown() {
        town = world.town();
    }

    @Test
    void showsMikolowsFiguresUnderThePagesOwnLabels() {
        assertThat(programmePage("mikolow-pwsl-2018"))
                .contains(
                        "Całkowita wartość projektu",
                        "651\u00a0812,50\u00a0zł",
                        "Wartość dofinansowania",
                        "619\u00a0221,87\u00a0zł",
                        "co najmniej 96",
                        "01.09.2018 – 31.08.2020",
                        "3 społeczności kategorialne, których strona ośrodka nie nazywa",
                        "Miejsce na znaki:");
    }

    @Test
    void keepsSosnowiecsEuFundingLevelApartAndGuessesNoTotal() {
        assertThat(programmePage("sosnowiec-mors-2018")
                        .replaceAll("\\s*<[^>]*>\\s*", "|")
                        .replaceAll("[|]+", "|"))
                .contains(
                        "|Całkowita wartość projektu|nie podano|",
                        "|Wartość dofinansowania|nie podano|",
                        "|Poziom dofinansowania UE|906\u00a0460,31\u00a0zł|",
                        "|Liczba osób, które obejmie program|124|",
                        "LPR Miasta Sosnowca na lata 2016-2023",
                        "Stowarzyszenie Instytut Współpracy i Partnerstwa Lokalnego");
    }

    @Test
    void repeatsThePublishedPagesWordForWord() {
        for (var name : List.of("mikolow-pwsl-2018", "sosnowiec-mors-2018")) {
            town = world.town();
            var shown = programmePage(name);
            var page = Objects.requireNonNull(town.inside(() -> programmes.named(town.programmeCode()))
                    .definition()
                    .page());
            assertThat(page.sections())
                    .isNotEmpty()
                    .allSatisfy(section -> assertThat(shown).contains(section.paragraphs()));
        }
    }

    @Test
    void marksWhatADemonstrationMadeUp() {
        var page = programmePage("mikolow-pwsl-2018");
        var box = page.substring(page.indexOf("Dane przykładowe – nie pochodzą ze strony ośrodka"));
        var madeUp = town.inside(() -> programmes.named(town.programmeCode()))
                .definition()
                .demo();
        var names = Objects.requireNonNull(madeUp).communityNames().stream()
                .map(name -> name.name())
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(box).contains(names);
        assertThat(page.substring(0, page.length() - box.length())).doesNotContain(names);
    }

    @Test
    void saysItInTheReadersLanguageAndMarksWhatIsPolish() {
        var code = seeds.load("mikolow-pwsl-2018", town);
        assertThat(body("/" + town.address() + "/programy/" + code + "?jezyk=uk"))
                .contains(
                        "<html class=\"govuk-template\" lang=\"uk\">",
                        "Запланована підтримка",
                        "<ul class=\"govuk-list govuk-list--bullet\" lang=\"pl\">");
        assertThat(body("/" + town.address() + "/dostepnosc?jezyk=en")).contains("Accessibility statement");
    }

    @Test
    void findsProgrammesWithoutPolishLetters() {
        seeds.load("sosnowiec-mors-2018", town);
        var search = "/" + town.address() + "/szukaj";
        assertThat(body(search + "?q=kazimierz%20gorniczy%20SENIOROW"))
                .contains("Znaleziono 1 wynik.", "Miejski Ośrodek Rozwoju Społecznego (MORS)");
        assertThat(body(search + "?q=krokodyl")).contains("Nie znaleziono niczego dla „krokodyl”.");
        assertThat(body(search + "?q=")).doesNotContain("Nie znaleziono");
        assertThat(body(search + "?q=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void aSearchForASignThatNobodyTypesFindsNothing() {
        assertThat(mvc.get().uri("/szukaj").param("q", "klub\u0000")).hasStatusOk();
    }

    @Test
    void hitsAreHeadingsWithoutTitleAndCodeInTheExcerptAndTheSearchStandsOnce() {
        var code = seeds.load("sosnowiec-mors-2018", town);
        var page = body("/" + town.address() + "/szukaj?q=kazimierz");
        assertThat(page).containsOnlyOnce("role=\"search\"").doesNotContain(code + " ");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("<h2 class=\"govuk-heading-s mors-hit__title\" lang=\"pl\"><a class=\"govuk-link\" href=\"/"
                        + town.address() + "/programy/" + code);
    }

    @Test
    void findsGroupsOfTheCalendarAndLeadsToTheirNextSession() {
        var groups = new GroupTown(town, jdbc);
        var club = groups.group("Klub dla seniorów");
        groups.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(7), "10:00", "12:00"));
        groups.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(7), "10:00", "12:00"));
        var unlisted = groups.group("Klub ukryty");
        groups.set(unlisted, "listed_publicly", false);
        groups.session(unlisted, GroupTown.hours(GroupTown.TODAY.plusDays(7), "10:00", "12:00"));
        assertThat(body("/" + town.address() + "/szukaj?q=klub%20seniorow"))
                .contains(
                        "/" + town.address() + "/kalendarz?miesiac=2019-05#d2019-05-22",
                        "Najbliższe zajęcia: środa, 22.05.2019, 10:00–12:00");
        assertThat(body("/" + town.address() + "/szukaj?q=ukryty")).contains("Nie znaleziono niczego");
    }

    private String programmePage(String name) {
        var code = seeds.load(name, town);
        return HtmlUtils.htmlUnescape(body("/" + town.address() + "/programy/" + code));
    }

    private String body(String path) {
        var answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
