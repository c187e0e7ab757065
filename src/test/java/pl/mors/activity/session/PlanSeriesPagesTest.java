package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.IntegrationTest;
import pl.mors.StatementCount;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** A series is shown before it is saved, with what it leaves out and what stands in its way. */
@IntegrationTest
class PlanSeriesPagesTest {

    private static final LocalDate SECOND = LocalDate.of(2019, 5, 29);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ClubForms forms;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        forms = new ClubForms(town, clerks);
    }

    @Test
    void isListedAndThenSavedAsItWasListed() {
        var page = weekly("4").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Seria: 4 terminy", "co tydzień (środa), 4 terminy", "środa, 12.06.2019, 10:00–12:00");
        assertThat(sessions()).isZero();

        assertThat(saving(weekly("4"), page, "all")).hasStatus(303);
        assertThat(sessions()).isEqualTo(4);
        assertThat(
                        town.count(
                                "SELECT count(*) FROM session_series WHERE rule = 'FREQ=WEEKLY;WKST=MO;COUNT=4;INTERVAL=1;BYDAY=WE'"))
                .isEqualTo(1);
    }

    @Test
    void onSeveralWeekdaysOfEverySecondMonth() {
        var page = monthly("1", "3").exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "co 2 miesiące (pierwsza i trzecia środa), 3 terminy",
                        "środa, 03.07.2019",
                        "środa, 17.07.2019");
        assertThat(saving(monthly("1", "3"), page, "all")).hasStatus(303);
        assertThat(
                        town.count(
                                "SELECT count(*) FROM session_series WHERE rule = 'FREQ=MONTHLY;COUNT=3;INTERVAL=2;BYDAY=1WE,3WE'"))
                .isOne();
        assertThat(monthly()).hasStatus(422).bodyText().contains("Który raz w miesiącu: wybierz odpowiedź");
    }

    private MockMvcRequestBuilder monthly(String... nths) {
        var asked = forms.plan("22.05.2019", "10:00", "12:00")
                .param("repeat", "monthly")
                .param("everyMonths", "2")
                .param("repeatCount", "3");
        return nths.length == 0 ? asked : asked.param("nth", nths);
    }

    /** A camp of two weeks by one answer; its end is asked for as of any series. */
    @Test
    void onTheDaysFromMondayToFriday() {
        assertThat(workdays().param("repeatUntil", "31.05.2019").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Seria: 8 terminów", "co tydzień (od poniedziałku do piątku), do 31.05.2019")
                .doesNotContain("sobota, 25.05.2019");
        assertThat(workdays()).hasStatus(422).bodyText().contains("seria musi mieć koniec");
    }

    private MockMvcRequestBuilder workdays() {
        return forms.plan("22.05.2019", "10:00", "12:00").param("repeat", "workdays");
    }

    @Test
    void singleDaysAreLeftOutAndAddedBeforeItIsSaved() {
        var page = byHand("29.05.2019", "30.05.2019, 31.05.2019").exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Seria: 5 terminów", "Pominięty – dzień wykreślony", "czwartek, 30.05.2019", "Dodany");
        assertThat(saving(byHand("29.05.2019", "30.05.2019, 31.05.2019"), page, "all"))
                .hasStatus(303);
        assertThat(sessions()).isEqualTo(5);
        assertThat(town.count("SELECT count(*) FROM series_exception WHERE why = 'by_hand' AND on_day = '2019-05-29'"))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM series_addition")).isEqualTo(2);
        assertThat(forms.coordinator()
                        .page(ActivityUrls.SESSIONS + "/"
                                + town.town()
                                        .inside(() -> jdbc.sql("SELECT id FROM session LIMIT 1")
                                                .query(String.class)
                                                .single())))
                .contains("Dodane dni serii", "30.05.2019, 31.05.2019", "29.05.2019 – dzień wykreślony");
    }

    @Test
    void singleDaysThatComeToNothingAreASlipOfThePen() {
        assertThat(byHand("28.05.2019", "")).hasStatus(422).bodyText().contains("W dniu 28.05.2019 seria i tak nie ma");
        assertThat(byHand("", "29.05.2019")).hasStatus(422).bodyText().contains("W dniu 29.05.2019 seria i tak ma");
        assertThat(byHand("jutro", "")).hasStatus(422).bodyText().contains("value=\"jutro\"");
        assertThat(byHand("", "30.05.2031")).hasStatus(422);
    }

    private MockMvcRequestBuilder byHand(String without, String with) {
        return weekly("4").param("withoutDays", without).param("withDays", with);
    }

    @Test
    void whatWasChangedAfterItWasListedIsListedAnew() {
        var page = weekly("4").exchange();

        assertThat(saving(weekly("5"), page, "all")).hasStatusOk().bodyText().contains("Seria: 5 terminów");
        assertThat(sessions()).isZero();
    }

    @Test
    void holidaysAndSchoolBreaksAreLeftOutAndSaidWhy() {
        var coordinator = clerks.of(town.town(), Role.COORDINATOR);
        assertThat(coordinator
                        .sending(ActivityUrls.SCHOOL_BREAKS)
                        .param("name", "Przerwa majowa")
                        .param("from", "29.05.2019")
                        .param("to", "29.05.2019"))
                .hasStatus(303);
        var asked = withoutDaysOff();
        var page = asked.exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Seria: 2 terminy", "Pominięty – Przerwa majowa", "Pominięty – dzień wolny od pracy");
        assertThat(saving(withoutDaysOff(), page, "all")).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM series_exception WHERE why IN ('holiday', 'school_break')"))
                .isEqualTo(2);
        assertThat(forms.body(ActivityUrls.SESSIONS + "/" + firstSession()))
                .contains("co 3 tygodnie (środa, czwartek), 4 terminy", "29.05.2019 – przerwa szkolna");
    }

    /** A slip in the year would leave every series of the town empty. */
    @Test
    void aSchoolBreakSentTwiceIsOnTheListOnce() {
        var coordinator = clerks.of(town.town(), Role.COORDINATOR);
        for (var name : List.of("Ferie", "ferie")) {
            assertThat(coordinator
                            .sending(ActivityUrls.SCHOOL_BREAKS)
                            .param("name", name)
                            .param("from", "01.07.2019")
                            .param("to", "31.08.2019"))
                    .hasStatus(303);
        }
        assertThat(town.count("SELECT count(*) FROM school_break")).isEqualTo(1);
    }

    @Test
    void aSchoolBreakIsNeitherOverNorLongerThanHalfAYear() {
        var coordinator = clerks.of(town.town(), Role.COORDINATOR);
        for (var days : List.of(
                List.of("01.07.2019", "31.12.9999"),
                List.of("01.07.0000", "31.08.0000"),
                List.of("01.05.2019", "14.05.2019"))) {
            assertThat(coordinator
                            .sending(ActivityUrls.SCHOOL_BREAKS)
                            .param("name", "Wakacje")
                            .param("from", days.getFirst())
                            .param("to", days.getLast()))
                    .hasStatus(422);
        }
    }

    /** Of the 29th and 30th of May and the 19th and 20th of June the first is in the break and the last is Corpus Christi. */
    private MockMvcRequestBuilder withoutDaysOff() {
        return forms.plan("29.05.2019", "10:00", "12:00")
                .param("repeat", "weekly")
                .param("every", "3")
                .param("weekdays", "WEDNESDAY", "THURSDAY")
                .param("repeatCount", "4")
                .param("withoutHolidays", "true")
                .param("withoutBreaks", "true");
    }

    @Test
    void clashesAreNamedAndTheRestMayBePlannedWithoutThem() {
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(SECOND, "11:00", "13:00"), forms.room(), List.of());
        town.session(forms.group(), GroupTown.hours(SECOND.plusWeeks(1), "11:00", "13:00"));

        var beside = weekly("4").exchange();
        assertThat(beside).hasStatus(422).bodyText().contains("Grupa ma już w tym czasie inne zajęcia");
        assertThat(saving(weekly("4"), beside, "all")).hasStatus(422);
        assertThat(sessions()).isEqualTo(2);

        assertThat(saving(weekly("4"), beside, "without-clashing")).hasStatus(303);
        assertThat(sessions()).isEqualTo(4);
        assertThat(
                        town.count(
                                "SELECT count(*) FROM series_exception WHERE why = 'clash' AND on_day IN ('2019-05-29', '2019-06-05')"))
                .isEqualTo(2);
    }

    @Test
    void aTakenRoomIsNamedWithFreeTimesAndTheChoiceToGoOnWithoutIt() {
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(SECOND, "11:00", "13:00"), forms.room(), List.of());

        assertThat(weekly("4").exchange())
                .hasStatus(422)
                .bodyText()
                .contains(
                        "29.05.2019, 10:00–12:00: sala jest zajęta – Klub dla rodzin (11:00–13:00).",
                        "Zaplanuj bez zajętych terminów",
                        "value=\"time.");
    }

    @Test
    void aRuleWithoutAnEndIsRefused() {
        assertThat(forms.plan("22.05.2019", "10:00", "12:00").param("repeat", "weekly"))
                .hasStatus(422)
                .bodyText()
                .contains("seria musi mieć koniec");
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("""
                        INSERT INTO session_series (organisation_id, id, group_id, first_on, rule)
                        VALUES (current_organisation(), gen_random_uuid(), :group, '2019-05-22', 'FREQ=WEEKLY;BYDAY=WE')
                        """)
                                .param("group", forms.group().value())
                                .update()))
                .hasMessageContaining("session_series_ends");
    }

    @Test
    void aSeriesKeepsItsHoursWhenTheClocksChange() {
        var page = sundays("14:00", "16:00").exchange();
        assertThat(saving(sundays("14:00", "16:00"), page, "all")).hasStatus(303);

        assertThat(
                        town.count(
                                "SELECT count(*) FROM session WHERE (lower(period) AT TIME ZONE 'Europe/Warsaw')::time = '14:00'"))
                .isEqualTo(3);
        assertThat(town.count("SELECT count(DISTINCT (lower(period) AT TIME ZONE 'UTC')::time) FROM session"))
                .isEqualTo(2);
    }

    @Test
    void anHourThatTheClocksSkipIsNamedWithItsNight() {
        assertThat(forms.plan("22.03.2020", "02:30", "04:00")
                        .param("repeat", "weekly")
                        .param("repeatCount", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("w nocy 29.03.2020 zegary są przestawiane z 2:00 na 3:00, więc godziny 02:30 nie ma");
        assertThat(sessions()).isZero();
    }

    @Test
    void theHourThatTheClocksRepeatIsPlannedOnceAndAsItWasMeant() {
        assertThat(sundays("02:30", "04:00"))
                .hasStatus(422)
                .bodyText()
                .contains("W nocy 27.10.2019 zegary są przestawiane z 3:00 na 2:00");
        var second = sundays("02:30", "04:00").param("repeated", "SECOND").exchange();
        assertThat(saving(sundays("02:30", "04:00").param("repeated", "FIRST"), second, "all"))
                .as("it was shown with the other one")
                .hasStatusOk();
        assertThat(sessions()).isZero();
        assertThat(saving(sundays("02:30", "04:00").param("repeated", "SECOND"), second, "all"))
                .hasStatus(303);

        assertThat(town.count(
                        "SELECT count(*) FROM session WHERE period = '[2019-10-27 01:30:00Z,2019-10-27 03:00:00Z)'"))
                .isEqualTo(1);
        assertThat(sessions()).isEqualTo(3);
    }

    @Test
    void whatIsToBeKnownOfItsDaysStandsBesideThemAndForbidsNothing() {
        var other = town.group("Warsztaty fotografii");
        var person = town.person();
        town.enrolled(forms.group(), person, SECOND.minusMonths(1));
        town.enrolled(other, person, SECOND.minusMonths(1));
        town.session(other, GroupTown.hours(SECOND, "11:00", "13:00"));
        town.schoolBreak("Ferie", SECOND.plusWeeks(1), SECOND.plusWeeks(1));

        var page = weekly("4").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "środa, 22.05.2019",
                        "środa, 29.05.2019",
                        "Uwaga",
                        "inne zajęcia – Warsztaty fotografii, 11:00–13:00: 1 osoba",
                        "środa, 05.06.2019",
                        "Uwaga",
                        "przerwa szkolna „Ferie”",
                        "środa, 12.06.2019")
                .doesNotContain("Niczego jeszcze nie zapisano");
        assertThat(saving(weekly("4"), page, "all")).hasStatus(303);
        assertThat(sessions()).isEqualTo(5);
    }

    @Test
    void aSeriesAsksTheSameNumberOfQuestionsOfWhomeverIsElsewhere() {
        weekly("4").exchange();
        int alone = StatementCount.of(() -> weekly("4").exchange());
        var other = town.group("Warsztaty fotografii");
        var person = town.person();
        town.enrolled(forms.group(), person, SECOND.minusMonths(1));
        town.enrolled(other, person, SECOND.minusMonths(1));
        for (int week = 0; week < 4; week++) {
            town.session(other, GroupTown.hours(SECOND.plusWeeks(week), "11:00", "13:00"));
        }
        assertThat(StatementCount.of(() -> weekly("4").exchange())).isEqualTo(alone);
    }

    /** The clocks are put back on the second of them. */
    private MockMvcRequestBuilder sundays(String from, String to) {
        return forms.plan("20.10.2019", from, to).param("repeat", "weekly").param("repeatCount", "3");
    }

    private MockMvcRequestBuilder weekly(String count) {
        return forms.plan("22.05.2019", "10:00", "12:00")
                .param("repeat", "weekly")
                .param("repeatCount", count);
    }

    private static MvcTestResult saving(MockMvcRequestBuilder series, MvcTestResult shown, String action) {
        return series.param("listed", ClubForms.listed(shown))
                .param("action", action)
                .exchange();
    }

    private String firstSession() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id::text FROM session ORDER BY lower(period) LIMIT 1")
                        .query(String.class)
                        .single());
    }

    private int sessions() {
        return town.count("SELECT count(*) FROM session");
    }
}
