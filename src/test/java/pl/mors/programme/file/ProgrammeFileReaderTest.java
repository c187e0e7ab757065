package pl.mors.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileOutcome.Rejected;

class ProgrammeFileReaderTest {

    private static final ProgrammeFileReader READER = new ProgrammeFileReader(Set.of("pefs", "smefs"));

    /** The smallest whole programme; each test breaks one thing in it or adds one. */
    private static final String SMALLEST = """
            code: TST-1
            made_up: true
            title: Próba
            organisation:
              name: Ośrodek
              address: osrodek
            programming_period: "2014-2020"
            export_profile: pefs
            period:
              from: 2018-09-01
              to: 2020-08-31
            """;

    @Test
    void readsTheSmallestProgrammeWithEmptyLists() {
        assertThat(read(SMALLEST)).isInstanceOfSatisfying(Loaded.class, loaded -> {
            assertThat(loaded.file().communities()).isEmpty();
            assertThat(loaded.file().indicators()).isEmpty();
            assertThat(loaded.file().demo()).isNull();
        });
    }

    @Test
    void fillsInWhatTheFileMayLeaveOut() {
        var outcome = read(SMALLEST + """
                communities: [{key: osada, kind: territorial, name: Osada}]
                demo:
                  area_rules:
                    - of: osada
                      streets: [{locality: Osada, street: Polna}]
                  activity_kinds: [{key: piknik, type: community_event, name: Piknik, counts_as_support: false}]
                  groups:
                    - key: g
                      activity_kind: piknik
                      name: G
                      meets: {weekday: sunday, from: "10:00", to: "11:00"}
                """);

        assertThat(outcome).isInstanceOfSatisfying(Loaded.class, loaded -> {
            var demo = loaded.file().demo();
            assertThat(demo.areaRules().getFirst().streets().getFirst().parity())
                    .isEqualTo(Delivery.Parity.ALL);
            assertThat(demo.groups().getFirst().meets().everyWeeks()).isEqualTo(1);
        });
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(read("\uFEFF" + SMALLEST)).isInstanceOf(Loaded.class);
    }

    @Test
    void tellsFileLineColumnAndReasonOfATypo() {
        Problem problem = onlyProblem(SMALLEST.replace("  address: osrodek", "  adress: osrodek\n  address: osrodek"));

        assertThat(problem.file()).isEqualTo("program.yaml");
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo(3);
        assertThat(problem.path()).isEqualTo("/organisation/adress");
        assertThat(problem.reason()).isEqualTo("Nieznane pole „adress”. Dozwolone tu pola: name, address.");
        assertThat(problem)
                .hasToString(
                        "program.yaml, wiersz 6, kolumna 3: Nieznane pole „adress”. Dozwolone tu pola: name, address.");
    }

    @Test
    void reportsEveryProblemInTheOrderOfLines() {
        List<Problem> problems = problems(SMALLEST.replace("made_up: true", "made_up: może")
                .replace("from: 2018-09-01", "from: 2018-02-30")
                .replace("code: TST-1", "code: tst 1"));

        assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 10);
    }

    @Test
    void listsAreNamedByTheirField() {
        assertThat(onlyProblem(SMALLEST + "expected_effects: [7]\n").reason())
                .isEqualTo("Pole „expected_effects” (planowane efekty): "
                        + "oczekiwano: tekst (w razie potrzeby w cudzysłowie), a jest: „7”.");
    }

    static Stream<Arguments> schemaViolations() {
        return Stream.of(
                Arguments.of("title: Próba\n", "", "Brakuje pola „title” (tytuł)."),
                Arguments.of("title: Próba", "title: \"\"", "Pole „title” (tytuł): nic nie wpisano."),
                Arguments.of("title: Próba", "title:", "Pole „title” (tytuł): nic nie wpisano."),
                Arguments.of(
                        "title: Próba",
                        "title: null",
                        "Pole „title” (tytuł): oczekiwano: tekst (w razie potrzeby w cudzysłowie), a jest: nic."),
                Arguments.of(
                        "made_up: true",
                        "made_up: tak",
                        "Pole „made_up” (czy program jest zmyślony): oczekiwano: true albo false, a jest: „tak”."),
                Arguments.of(
                        "2014-2020",
                        "2007-2013",
                        "Pole „programming_period” (okres programowania): wartości „2007-2013” nie ma na liście: "
                                + "2014-2020, 2021-2027, none."),
                Arguments.of(
                        "2018-09-01",
                        "2018-02-30",
                        "Pole „from” (data początku): „2018-02-30” nie jest datą w zapisie RRRR-MM-DD."),
                Arguments.of(
                        "TST-1",
                        "Próba 1",
                        "Pole „code” (kod programu): „Próba 1” ma niewłaściwy zapis. Niepowtarzalny w całej instalacji: 3-40 znaków, "
                                + "wielkie litery bez polskich znaków, cyfry i łączniki."),
                Arguments.of(
                        "title: Próba",
                        "title: " + "x".repeat(5001),
                        "Pole „title” (tytuł): tekst jest za długi; dozwolona liczba znaków: 5000."));
    }

    @ParameterizedTest
    @MethodSource("schemaViolations")
    void wordsAViolationOfTheSchema(String found, String replacement, String reason) {
        assertThat(onlyProblem(SMALLEST.replace(found, replacement)).reason()).isEqualTo(reason);
    }

    static Stream<Arguments> additionsThatBreakTheSchema() {
        return Stream.of(
                Arguments.of("target_group: {number: 0}", "Pole „number” (liczba osób): „0” to mniej niż dozwolone 1."),
                Arguments.of(
                        "demo: {rules: {declaration_required: true, surroundings_allowed: true, absence_weeks: 999}}",
                        "Pole „absence_weeks” (tygodnie nieobecności do propozycji zakończenia udziału): "
                                + "„999” to więcej niż dozwolone 104."),
                Arguments.of(
                        "money: {total: {amount: 1.234}}",
                        "Pole „amount” (kwota w złotych): kwota „1.234” ma więcej niż dwa miejsca po kropce."),
                Arguments.of(
                        "money: {not_published: [total, total]}",
                        "Pole „not_published” (kwoty, których strona nie podaje): "
                                + "ta sama wartość stoi na liście dwa razy."),
                Arguments.of(
                        "indicators: [{code: A, kind: output, name: a, rule: participants_total, "
                                + "target: {total: 1, women: 1}}]",
                        "Brakuje pola „men” (mężczyźni); jest potrzebne razem z polem „women”."),
                Arguments.of(
                        "page: {source: s, title: t, sections: [{paragraphs: []}]}",
                        "Pole „paragraphs” (akapity): nic nie wpisano."),
                Arguments.of(
                        "venues: [{key: a, name: \"Dom\\nkultury\"}]",
                        "Pole „name” (nazwa): „Dom\nkultury” ma niewłaściwy zapis. W jednym wierszu, bez znaków sterujących."),
                Arguments.of(
                        "venues: [{key: a, name: \"Dom kultury\\n\"}]",
                        "Pole „name” (nazwa): „Dom kultury\n” ma niewłaściwy zapis. W jednym wierszu, bez znaków sterujących."),
                Arguments.of(
                        "venues: {key: a}", "Pole „venues” (miejsca): oczekiwano: lista, a jest: pola z wartościami."));
    }

    @ParameterizedTest
    @MethodSource("additionsThatBreakTheSchema")
    void wordsAViolationInAnOptionalBlock(String addition, String reason) {
        assertThat(onlyProblem(SMALLEST + addition + "\n").reason()).isEqualTo(reason);
    }

    @Test
    void findsAnUnknownFieldWhateverItsName() {
        Problem problem = onlyProblem(SMALLEST + "\"do/~\": 2020-08-31\n");

        assertThat(problem.reason()).startsWith("Nieznane pole „do/~”.");
        assertThat(problem.line()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", ".nan", ".inf", "-1", "12345678901.00", "dużo", "[]"})
    @Timeout(5)
    void refusesAnAmountThatIsNone(String amount) {
        assertThat(problems(SMALLEST + "money: {total: {amount: " + amount + "}}\n"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(12));
    }

    @Nested
    class UnreadableFiles {

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "# sam komentarz\n"})
        void emptyOnes(String text) {
            assertThat(onlyProblem(text).reason()).isEqualTo("Plik jest pusty.");
        }

        @Test
        void brokenYaml() {
            Problem problem = onlyProblem(SMALLEST.replace("title: Próba", "title: 'Próba"));

            assertThat(problem.reason()).startsWith("To nie jest poprawny YAML: sprawdź wcięcie");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("title: ".length() + 1);
        }

        @Test
        void tabs() {
            Problem problem = onlyProblem(SMALLEST.replace("  address", "\taddress"));

            assertThat(problem.reason())
                    .isEqualTo("To nie jest poprawny YAML: wiersz zawiera znak tabulacji; wcinaj spacjami.");
            assertThat(problem.line()).isEqualTo(6);
        }

        @Test
        void anotherEncoding() {
            byte[] windows = SMALLEST.getBytes(Charset.forName("windows-1250"));

            Problem problem = onlyProblem(windows);

            assertThat(problem.reason()).contains("UTF-8");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("title: Pr".length() + 1);
        }

        @Test
        void aCharacterCutOffAtTheEnd() {
            byte[] cut = {'a', ':', ' ', (byte) 0xC5};

            assertThat(onlyProblem(cut).reason()).contains("UTF-8");
        }

        @Test
        void aKeyTwice() {
            Problem problem = onlyProblem(SMALLEST + "title: Druga\n");

            assertThat(problem.reason()).isEqualTo("Pole „title” występuje tu drugi raz; zostaw jedno.");
            assertThat(problem.line()).isEqualTo(12);
        }

        @Test
        void anAliasBomb() {
            assertThat(onlyProblem("""
                    a: &a [x, x, x, x, x, x, x, x, x]
                    b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                    c: [*b, *b, *b, *b, *b, *b, *b, *b]
                    """).reason()).startsWith("Skróty YAML (& i *) nie są tu dozwolone");
        }

        @Test
        void anAliasOfAScalar() {
            assertThat(onlyProblem("a: x\nb: *x\n").reason()).startsWith("Skróty YAML (& i *) nie są tu dozwolone");
        }

        @Test
        void bracketsWithoutEnd() {
            assertThat(onlyProblem("[".repeat(1_000_000)).reason())
                    .isEqualTo("Zagnieżdżenie głębsze niż 20 poziomów; sprawdź wcięcia.");
        }

        @Test
        void twoDocuments() {
            assertThat(onlyProblem(SMALLEST + "---\n" + SMALLEST).reason()).contains("więcej niż jeden dokument");
        }

        @Test
        void moreThanTwoMegabytes() {
            assertThat(onlyProblem(SMALLEST + "#".repeat(ProgrammeFileReader.MAX_BYTES))
                            .reason())
                    .contains("najwyżej 2 MB");
        }

        @Test
        void notAMapping() {
            assertThat(onlyProblem("- a\n").reason()).isEqualTo("Plik: oczekiwano: pola z wartościami, a jest: lista.");
        }
    }

    private static Problem onlyProblem(String text) {
        return onlyProblem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem onlyProblem(byte[] bytes) {
        List<Problem> problems = problems(bytes);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] bytes) {
        return switch (read(bytes)) {
            case Rejected(List<Problem> problems) -> problems;
            case Loaded(ProgrammeFile file) -> throw new AssertionError("Loaded " + file.code());
        };
    }

    private static ProgrammeFileOutcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProgrammeFileOutcome read(byte[] bytes) {
        try {
            return READER.read(new ByteArrayInputStream(bytes), "program.yaml");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
