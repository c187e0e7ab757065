package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithItInTheOrderOfThePage() {
        Form form = form("name", "  ", "born", "31.02.2019", "places", "500");
        FormReader read = form.read("showcase");
        read.text("name", 40);
        read.date("born");
        read.integer("places", 1, 200);

        assertThat(form.errors().all())
                .extracting(FormErrors.FieldError::text)
                .containsExactly(
                        "Imię i nazwisko: uzupełnij to pole",
                        "Data urodzenia: wpisz istniejącą datę, na przykład 15.05.2019",
                        "Liczba miejsc: wpisz liczbę całkowitą od 1 do 200");
        assertThat(form.value("born")).isEqualTo("31.02.2019");
        assertThat(form.error("name")).isEqualTo("Uzupełnij to pole");
        assertThat(form.error("rate")).isNull();
    }

    @Test
    void namesAQuestionWithoutItsMark() {
        Form form = Form.blank();
        form.read("participant.followup").choices("situations", List.of("OTHER"));
        assertThat(form.errors().all())
                .extracting(FormErrors.FieldError::text)
                .containsExactly("Co osoba robi po zakończeniu udziału: wybierz odpowiedź");
        assertThat(form.error("situations")).isEqualTo("Wybierz odpowiedź");
    }

    @Test
    void putsAnErrorFoundLaterWhereItsFieldStands() {
        Form form = Form.blank();
        form.read("showcase").text("name", 40);
        form.errors().addFirst("consent", "showcase.consent.needed");
        assertThat(form.errors().all()).extracting(FormErrors.FieldError::field).containsExactly("consent", "name");
    }

    @Test
    void givesTheValueOfAGoodAnswer() {
        Form form = form("name", " Łucja z domu Ćwik ", "born", "15.5.2019");
        assertThat(form.read("showcase").text("name", 40).get()).isEqualTo("Łucja z domu Ćwik");
        assertThat(form.read("showcase").date("born").get()).isEqualTo(LocalDate.of(2019, 5, 15));
        assertThat(form.errors().any()).isFalse();
    }

    @Test
    void writesOnOneLineWhatIsNotMeantToHaveSeveral() {
        Form form = form("name", "Łucja\r\nz domu\tĆwik\u2028\nII", "notes", "Łucja\r\nz domu Ćwik");
        FormReader read = form.read("showcase");
        assertThat(read.text("name", 40).get()).isEqualTo("Łucja z domu Ćwik II");
        assertThat(read.lines("notes", 40).get()).isEqualTo("Łucja\nz domu Ćwik");
        assertThat(read.with("name", Optional::of, "form.error.required").get()).isEqualTo("Łucja z domu Ćwik II");
        assertThat(form.errors().any()).isFalse();
    }

    @Test
    void doesNotHandOutAValueThatIsNotThere() {
        Answer<LocalDate> born = form("born", "x").read("showcase").date("born");
        assertThat(born.isGiven()).isFalse();
        assertThatThrownBy(born::get).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void letsOptionalFieldsBeEmptyButNotWrong() {
        Form form = form("born", "", "places", "x");
        assertThat(form.read("showcase").optional().date("born").ifGiven()).isEmpty();
        assertThat(form.errors().any()).isFalse();
        form.read("showcase").optional().integer("places", 1, 2);
        assertThat(form.errors().of("places")).isPresent();
    }

    @Test
    void refusesAnAnswerThatIsNotInTheDictionary() {
        Form form = form("sex", "OTHER", "district", "");
        form.read("showcase").choice("sex", Tone.class);
        form.read("showcase").choice("district", List.of("north"));
        assertThat(form.errors().all())
                .extracting(FormErrors.FieldError::key)
                .containsExactly("form.error.unknown-choice", "form.error.not-chosen");
    }

    @Test
    void readsSeveralAnswersAndRefusesAnUnknownOne() {
        Form form = Form.submitted(Map.of("grounds", new String[] {"AGE", "CARE", "AGE"}));
        assertThat(form.read("showcase").choices("grounds", List.of("AGE", "CARE")))
                .containsExactly("AGE", "CARE");
        assertThat(form.errors().any()).isFalse();
        form.read("showcase").choices("grounds", List.of("AGE"));
        assertThat(form.errors().of("grounds")).isPresent();
    }

    @Test
    void refusesTextThatIsTooLongOrUnreadable() {
        assertThat(error("x".repeat(41))).endsWith("wpisz najwyżej 40 znaków");
        assertThat(error("a\u0000b")).contains("nie można odczytać");
        assertThat(error("a\ufffdb")).contains("nie można odczytać");
        assertThat(error("a\u202eb")).contains("nie można odczytać");
        assertThat(error("\u200b\u200b")).contains("nie można odczytać");
        assertThat(error("Cafe\u0301")).isEmpty();
        assertThat(error("😀".repeat(40))).isEmpty();
        Form form = form("born", "1\u0000.5.2019");
        form.read("showcase").with("born", Optional::of, "form.error.date");
        assertThat(form.errors().of("born")).isPresent();
    }

    private static String error(String name) {
        Form form = form("name", name);
        form.read("showcase").text("name", 40);
        return form.errors().of("name").map(FormErrors.FieldError::text).orElse("");
    }

    private static Form form(String... pairs) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return Form.startingWith(answers);
    }
}
