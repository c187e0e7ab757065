package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.StatementCount;
import pl.mors.Statements;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;

/** The page of a sheet: what is ticked, refused, printed and shown again. */
class AttendancePagesTest extends SheetPages {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    /** With those that store the session that a request of a test begins. */
    private static final int MOST_OF_A_SAVING = 18;

    @Test
    void aCorrectionAfterTheDayIsSavedWithAReasonOnly() {
        assertThat(correcting(1, "present")).as("an answer that comes late").hasStatus(303);
        assertThat(correcting(2, "present")).as("the same once more").hasStatus(303);
        assertThat(correcting(3, "absent"))
                .hasStatus(422)
                .bodyText()
                .contains("Powód poprawki: napisz, dlaczego poprawiasz zapisaną wcześniej listę");
        assertThat(marks()).containsExactly("present");

        assertThat(correcting(3, "absent").param("reason", "Pomyliłam Halinę z Zofią"))
                .hasStatus(303);
        assertThat(correcting(4, "off").param("reason", "Halina nie należy do klubu"))
                .hasStatus(303);

        assertThat(marks()).isEmpty();
        assertThat(sheet()).bodyText().contains("Pomyliłam Halinę z Zofią", "Halina nie należy do klubu");
    }

    private MockMvcTester.MockMvcRequestBuilder correcting(int version, String status) {
        return coordinator
                .sending(ActivityUrls.attendance(session))
                .param("version", String.valueOf(version))
                .param("action", "save")
                .param("status." + halina, status);
    }

    @Test
    void savesTheSheetAndSaysWhoStarted() {
        assertThat(sheet()).hasStatusOk().bodyText().contains("Nowak Halina");

        assertThat(save(1, halina, "present"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.attendance(session));

        assertThat(sheet()).bodyText().contains("Udział rozpoczęli: Nowak Halina.", "checked");
        assertThat(coordinator.get(ActivityUrls.session(session))).bodyText().contains("Odbyły się", "obecni: 1");
    }

    @Test
    void savingASheetAsksLittleHoweverManyStandOnIt() {
        session = town.session(club, GroupTown.hours(TODAY, "10:00", "12:00"));
        long one = Statements.in(() -> save(1, halina, "present").exchange());

        var sheet = save(2, halina, "absent");
        for (int person = 0; person < 29; person++) {
            sheet = sheet.param("status." + town.person("Zofia", "Nowak"), "present");
        }
        var thirty = sheet;
        assertThat(Statements.in(thirty::exchange)).isEqualTo(one).isLessThanOrEqualTo(MOST_OF_A_SAVING);
        assertThat(marks()).hasSize(30);
    }

    @Test
    void anEmptySheetIsAskedBackAndThatNobodyCameHasAButtonOfItsOwn() {
        assertThat(posted(1).param("action", "save"))
                .hasStatus(422)
                .bodyText()
                .contains("Nikogo nie zaznaczono, więc niczego nie zapisano", "value=\"nobody\"");
        assertThat(coordinator.get("/pulpit")).bodyText().contains("Uzupełnij obecność");

        assertThat(posted(1).param("action", "nobody")).hasStatus(303);

        assertThat(coordinator.get(ActivityUrls.session(session))).bodyText().contains("Odbyły się", "nieobecni: 1");
        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("Uzupełnij obecność");
    }

    @Test
    void twoWhoSaveTheSameSheetAreToldAndKeepWhatTheyTicked() {
        assertThat(save(1, halina, "present")).hasStatus(303);

        assertThat(save(1, halina, "absent"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "W międzyczasie ktoś inny zapisał tę listę",
                        "W międzyczasie zapisano: Obecność",
                        "value=\"absent\" checked",
                        "name=\"version\" value=\"2\"");
        assertThat(save(2, halina, "absent")).hasStatus(303);
    }

    @Test
    void oneButtonTicksWhoeverHasNoAnswerAndSavesNothing() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));

        assertThat(posted(1).param("action", "all").param("status." + halina, "absent"))
                .hasStatusOk()
                .bodyText()
                .contains("Zaznaczono obecność 1 osoby.")
                .containsPattern("name=\"status." + halina + "\" type=\"radio\" value=\"absent\" checked")
                .containsPattern("name=\"status." + zbyszek + "\" type=\"radio\" value=\"present\" checked");
        assertThat(posted(1)
                        .param("action", "all")
                        .param("status." + halina, "absent")
                        .param("status." + zbyszek, "present"))
                .bodyText()
                .contains("Każda osoba na liście ma już odpowiedź.");

        assertThat(marks()).isEmpty();
    }

    @Test
    void everyAnswerSaysWhoseItIs() {
        assertThat(sheet())
                .bodyText()
                .contains("aria-label=\"Nieobecność usprawiedliwiona: Halina Nowak\"")
                .contains("aria-label=\"Spóźnienie lub wcześniejsze wyjście: Halina Nowak\"");
    }

    @Test
    void aComingSessionIsRefusedPolitely() {
        session = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));

        assertThat(sheet())
                .hasStatusOk()
                .bodyText()
                .contains("Te zajęcia dopiero się odbędą", "Informacja", "<title>Lista obecności:");
        assertThat(save(1, halina, "present")).hasStatus(422).bodyText().contains("Te zajęcia dopiero się odbędą");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndNothingIsSaved() {
        assertThat(save(1, halina, "maybe"))
                .hasStatus(422)
                .bodyText()
                .contains("Obecność: wybierz jedną z podanych odpowiedzi");
        assertThat(town.count("SELECT count(*) FROM attendance")).isZero();
    }

    @Test
    void minutesOfWhoHasNoAnswerAreAskedBackAndKept() {
        for (var field : List.of("late.", "early.")) {
            assertThat(posted(1).param("action", "save").param(field + halina, "15"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Minuty: wpisz tylko wtedy, gdy zaznaczona jest obecność")
                    .containsPattern("name=\"" + field + halina + "\"[^>]*value=\"15\"");
        }
        assertThat(posted(1).param("action", "save").param("late." + halina, " "))
                .bodyText()
                .contains("Nikogo nie zaznaczono")
                .doesNotContain("Minuty: wpisz tylko");
        assertThat(marks()).isEmpty();
    }

    @Test
    void whoMissedAllOfItWasNotThere() {
        var all = town.count("SELECT (extract(epoch FROM upper(period) - lower(period)) / 60)::int FROM session");
        assertThat(save(1, halina, "present")
                        .param("late." + halina, String.valueOf(all - 30))
                        .param("early." + halina, "30"))
                .hasStatus(422)
                .bodyText()
                .contains("w ogóle by na nich nie było");
        assertThat(marks()).isEmpty();
        assertThat(save(1, halina, "present")
                        .param("late." + halina, String.valueOf(all - 30))
                        .param("early." + halina, "29"))
                .hasStatus(303);
    }

    @Test
    void saysHowManyHaveAnAnswer() {
        town.enrolled(club, town.person("Zbyszek", "Wilk"), LocalDate.of(2019, 1, 10));
        assertThat(sheet()).bodyText().contains("Zaznaczono 0 z 2");
        save(1, halina, "present").exchange();
        assertThat(sheet()).bodyText().contains("Zaznaczono 1 z 2", "data-ticked=\"Zaznaczono {ticked} z 2\"");
    }

    @Test
    void showsWhatTheSheetSaidBefore() {
        save(1, halina, "present").exchange();
        save(2, halina, "absent").exchange();

        assertThat(sheet()).bodyText().contains("Poprzednie wpisy", "Halina Próba");
    }

    @Test
    void aHiddenRosterIsNotShownToTheCoordinator() {
        town.set(club, "hidden_membership", true);

        assertThat(sheet()).bodyText().contains("Skład tej grupy jest poufny").doesNotContain("Nowak");
        assertThat(save(1, halina, "present")).hasStatus(404);
    }

    @Test
    void wherePeopleAreOnlyCountedNoListIsOfferedOnPaper() {
        assertThat(sheet()).bodyText().contains(ActivityUrls.printedSheet(session));
        town.evidence(club, "headcount", null);

        assertThat(sheet()).bodyText().doesNotContain(ActivityUrls.printedSheet(session));
    }

    @Test
    void aSheetAsksTheSameNumberOfQuestionsWhateverItsRows() {
        int one = StatementCount.ofAgain(() -> sheet());
        for (int i = 0; i < 40; i++) {
            town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        }

        int many = StatementCount.ofAgain(() -> sheet());

        assertThat(many).isEqualTo(one).isPositive();
    }
}
