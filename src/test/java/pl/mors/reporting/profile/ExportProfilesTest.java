package pl.mors.reporting.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.ExportProfile.Dictionary;
import pl.mors.reporting.profile.ExportProfile.Entry;
import pl.mors.reporting.profile.ExportProfile.LineEnd;
import pl.mors.reporting.profile.ExportProfile.Position;
import pl.mors.reporting.profile.ExportProfile.Rows;
import pl.mors.reporting.profile.ExportProfile.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportProfilesTest {

    @Nested
    class Smefs {

        private final ExportProfile profile = ExportProfiles.load("smefs");

        /** The page of a programme names supports with the words that the file will hold. */
        @ParameterizedTest
        @CsvSource({"support_kind, programme.support-kind.", "support_sub_kind, programme.support-sub-kind."})
        void theWordsOfSupportsStandOnThePageOfAProgramme(String dictionary, String keys) {
            assertThat(Objects.requireNonNull(profile.dictionaries().get(dictionary))
                            .entries())
                    .isNotEmpty()
                    .allSatisfy(
                            entry -> assertThat(Texts.t(keys + entry.code())).isEqualTo(entry.value()));
        }

        @Test
        void hasThe43ColumnsAtTheirPositions() {
            assertThat(profile.columns()).hasSize(43);
            assertThat(label(1)).isEqualTo("Numer projektu");
            assertThat(label(9)).isEqualTo("Techniczny identyfikator uczestnika");
            assertThat(label(24)).isEqualTo("Status osoby na rynku pracy w chwili przystąpienia do projektu");
            assertThat(label(25)).isEqualTo("w tym");
            assertThat(label(30)).isEqualTo("Rodzaj przyznanego wsparcia");
            assertThat(label(31)).isEqualTo("w tym");
            assertThat(label(43)).isEqualTo("Uwagi");
            assertThat(profile.columns())
                    .extracting(Column::label)
                    .filteredOn("w tym"::equals)
                    .hasSize(2);
        }

        @Test
        void tellsTheTwoColumnsOfWhichApartByTheirSource() {
            assertThat(profile.columns().get(24).source()).isEqualTo(SourceField.LABOUR_STATUS_DETAIL);
            assertThat(profile.columns().get(30).source()).isEqualTo(SourceField.SUPPORT_SUB_KIND);
        }

        @Test
        void isWrittenAsTheSystemReadsIt() {
            var format = profile.fileFormat();

            assertThat(format.separator()).isEqualTo(";");
            assertThat(format.encoding()).isEqualTo("UTF-8");
            assertThat(format.byteOrderMark()).isTrue();
            assertThat(format.lineEnd()).isEqualTo(LineEnd.CRLF);
            assertThat(format.lineEnd().characters()).isEqualTo("\r\n");
            assertThat(format.dateFormat()).isEqualTo("yyyy-MM-dd");
            assertThat(format.rows()).isEqualTo(Rows.PERSON);
            assertThat(format.multiValueJoiner()).isEqualTo("|");
            assertThat(format.status()).isEqualTo(Status.CONFIRMED);
        }

        @Test
        void writesEducationInThreeBandsWithAnEnDash() {
            Dictionary education = dictionary("education");

            assertThat(education.word("isced_0")).hasValue("Średnie I stopnia lub niższe (ISCED 0\u20132)");
            assertThat(education.word("isced_2")).isEqualTo(education.word("isced_0"));
            assertThat(education.word("isced_3")).hasValue("Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4)");
            assertThat(education.word("isced_5_8")).hasValue("Wyższe (ISCED 5\u20138)");
            assertThat(education.entries()).extracting(Entry::value).noneMatch(value -> value.contains("-"));
        }

        @Test
        void knowsOneKindOfUnemployedAnd18KindsOfWorking() {
            Dictionary detail = dictionary("labour_status_detail");

            assertThat(dictionary("labour_status").word("unemployed_registered"))
                    .hasValue("Osoba bezrobotna");
            assertThat(dictionary("labour_status").word("unemployed_unregistered"))
                    .hasValue("Osoba bezrobotna");
            assertThat(detail.entries())
                    .filteredOn(entry -> entry.of().contains("employed"))
                    .hasSize(18);
            assertThat(detail.word("other", "inactive")).hasValue("Inne");
            assertThat(detail.word("other", "employed")).hasValue("inne");
            assertThat(detail.word("in_education", "employed")).isEmpty();
        }

        @Test
        void hasNoSubKindUnderTraining() {
            Dictionary subKinds = dictionary("support_sub_kind");

            assertThat(subKinds.hasWordsFor("training")).isFalse();
            assertThat(subKinds.word("legal", "counselling")).hasValue("doradztwo/ pomoc prawna");
            assertThat(subKinds.word("legal", "active_integration")).isEmpty();
        }

        @Test
        void listsTheColumnsThatNoSourceConfirms() {
            assertThat(profile.assumedColumns()).extracting(Position::number).containsExactly(26, 33, 39, 41, 42);
        }

        @Test
        void offersNoRefusalOfHomelessness() {
            assertThat(profile.dictionaryOf(profile.columns().get(36))
                            .orElseThrow()
                            .word("refused"))
                    .isEmpty();
            assertThat(profile.dictionaryOf(profile.columns().get(37))
                            .orElseThrow()
                            .word("refused"))
                    .isPresent();
        }

        private String label(int position) {
            return profile.columns().get(position - 1).label();
        }

        private Dictionary dictionary(String name) {
            return Objects.requireNonNull(profile.dictionaries().get(name));
        }
    }

    @Nested
    class Pefs {

        private final ExportProfile profile = ExportProfiles.load("pefs");

        @Test
        void confirmsOnlyTheColumnsOfTheInstruction() {
            assertThat(profile.columns())
                    .filteredOn(column -> column.status() == Status.CONFIRMED)
                    .extracting(Column::label)
                    .containsExactly(
                            "Typ",
                            "Nazwa instytucji",
                            "Typ instytucji",
                            "Typ instytucji - w tym",
                            "Nip",
                            "Czy wsparciem zostali objęci pracownicy instytucji?",
                            "Rodzaj uczestnika",
                            "Instytucja/ podmiot");
            assertThat(profile.assumedColumns()).hasSize(profile.columns().size() - 8);
            assertThat(profile.assumedColumns().getFirst().number()).isEqualTo(9);
            assertThat(profile.fileFormat().status()).isEqualTo(Status.ASSUMED);
        }

        @Test
        void writesTheWordsOfItsPeriod() {
            assertThat(word("labour_status", "unemployed_registered"))
                    .isEqualTo("osoba bezrobotna zarejestrowana w ewidencji urzędów pracy");
            assertThat(word("education", "isced_3")).isEqualTo("ponadgimnazjalne (ISCED 3)");
            assertThat(word("yes_no_refused", "refused")).isEqualTo("Odmowa podania informacji");
            assertThat(word("exit_situation", "not_applicable")).isEqualTo("nie dotyczy");
        }

        @Test
        void isValidSinceTheInstruction() {
            assertThat(profile.validFrom()).isEqualTo(LocalDate.of(2018, 8, 1));
            assertThat(profile.programmingPeriod()).isEqualTo("2014-2020");
        }

        private String word(String dictionary, String code) {
            return Objects.requireNonNull(profile.dictionaries().get(dictionary))
                    .word(code)
                    .orElseThrow();
        }
    }

    @Nested
    class Sl2014 {

        private final ExportProfile profile = ExportProfiles.load("sl2014");

        /** The order of the sheet's 43 data, after the six about the project. */
        @Test
        void hasTheColumnsOfTheSheetInItsOrder() {
            assertThat(profile.columns()).hasSize(49);
            assertThat(profile.columns().subList(0, 9))
                    .extracting(Column::label)
                    .containsExactly(
                            "Numer umowy/decyzji/aneksu",
                            "Nazwa beneficjenta",
                            "Tytuł projektu",
                            "Okres realizacji projektu od",
                            "Okres realizacji projektu do",
                            "Wniosek za okres",
                            "Kraj",
                            "Rodzaj uczestnika",
                            "Nazwa instytucji");
            assertThat(profile.columns().get(6 + 25 - 1).source()).isEqualTo(SourceField.LABOUR_STATUS_DETAIL);
            assertThat(profile.columns().get(6 + 39 - 1).source()).isEqualTo(SourceField.MINORITY_OR_FOREIGN_ORIGIN);
            assertThat(profile.columns().getLast().source()).isEqualTo(SourceField.EDUCATION_ENDS_ON);
        }

        @Test
        void knowsTheColumnsAndNotHowTheFileIsWritten() {
            assertThat(profile.assumedColumns()).isEmpty();
            assertThat(profile.fileFormat().status()).isEqualTo(Status.ASSUMED);
        }
    }

    @ParameterizedTest
    @FieldSource("pl.mors.reporting.profile.ExportProfiles#CODES")
    void everySupportOfAProgrammeFileHasAWord(String code) throws IOException {
        Dictionary kinds = ExportProfiles.load(code).dictionaries().get("support_kind");

        assertThat(supportKindsOfTheProgrammeSchema())
                .hasSizeGreaterThan(10)
                .allSatisfy(kind -> assertThat(kinds.word(kind)).as(kind).isPresent());
    }

    @ParameterizedTest
    @FieldSource("pl.mors.reporting.profile.ExportProfiles#CODES")
    void everyMarkIsExplained(String code) throws IOException {
        String docs = Files.readString(Path.of("docs/export-profiles.md"));
        ExportProfile profile = ExportProfiles.load(code);

        assertThat(Stream.concat(
                        profile.columns().stream().map(Column::mark),
                        profile.dictionaries().values().stream()
                                .flatMap(dictionary -> dictionary.entries().stream())
                                .map(Entry::mark)))
                .flatMap(mark -> List.of(mark.split("[^A-Z0-9.]+")))
                .filteredOn(mark -> mark.matches("[STM]\\d*"))
                .allSatisfy(mark -> assertThat(docs).contains("| " + mark + " |"));
    }

    @ParameterizedTest
    @EnumSource(SourceField.class)
    void everySourceFieldIsDocumented(SourceField field) throws IOException {
        assertThat(Files.readString(Path.of("docs/export-profiles.md"))).contains("`" + field.key() + "`");
    }

    /** In the file of the people they have the people's columns; of the current system nobody knows how they are told. */
    @Test
    void tellsInstitutionsWhereASourceSaysHow() {
        var pefs = ExportProfiles.load("pefs");
        assertThat(pefs.hasInstitutionsAmongPeople()).isTrue();
        assertThat(Objects.requireNonNull(pefs.institutions()).columns())
                .extracting(Column::label)
                .isEqualTo(pefs.columns().stream().map(Column::label).toList());
        assertThat(ExportProfiles.load("sl2014").hasFileOfInstitutions()).isTrue();
        assertThat(ExportProfiles.load("smefs").institutions()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                file: own  ~ file: same                    ~ rows of one file have the same columns
                institution.name ~ person.given_name       ~ what is a person's belongs to the columns of people
                """)
    void refusesInstitutionsThatDoNotFit(String found, String replacement, String problem) {
        var institutions = "institutions:\n  file: own\n  columns:\n    - {label: Nazwa, source: institution.name, "
                + "mandatory: always, status: confirmed, mark: S1}\n";
        assertThat(read(CONSISTENT + institutions).hasFileOfInstitutions()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> read(CONSISTENT + institutions.replace(found, replacement)))
                .withMessageContaining(problem);
        assertThatIllegalStateException()
                .isThrownBy(() -> read(CONSISTENT.replace("source: person.given_name", "source: institution.name")))
                .withMessageContaining("belongs to the columns of institutions");
    }

    @Test
    void refusesAnUnknownProfile() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExportProfiles.load("../secret"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                source: person.sex            ~ source: person.given_name  ~ a dictionary belongs to coded sources
                dictionary: sex               ~ dictionary: gender         ~ no dictionary gender
                format: date                  ~ format: integer            ~ the format date belongs to sources that are dates
                encoding: UTF-8               ~ encoding: UTF-99           ~ unknown encoding UTF-99
                separator: ";"                ~ separator: ";;"            ~ the separator is one character
                rows: support                 ~ rows: person               ~ one row per person needs multi_value_joiner
                date_format: yyyy-MM-dd       ~ date_format: bbb           ~ date_format
                {code: male, value: m         ~ {code: female, value: m    ~ female stands there twice
                {code: male, value: m         ~ {code: male, of: [x], value: m ~ of belongs to entries of a dictionary that
                mandatory: always             ~ mandatory: when_dictionary_has_it ~ needs a dictionary that depends on a field
                source: person.given_name     ~ source: empty              ~ a column that stays empty is optional
                source: person.given_name     ~ source: constant           ~ a value belongs to the source constant
                """)
    void refusesAnInconsistentProfile(String found, String replacement, String problem) {
        assertThat(CONSISTENT).contains(found);
        assertThatIllegalStateException()
                .isThrownBy(() -> read(CONSISTENT.replace(found, replacement)))
                .withMessageContaining(problem);
    }

    @Test
    void acceptsTheConsistentProfileThatTheOthersBreak() {
        assertThat(read(CONSISTENT).columns()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"source: person.sex, source: person.gender", "label: Imię, lable: Imię", "status: assumed, status: sure"
    })
    void refusesATypo(String found, String replacement) {
        assertThatThrownBy(() -> read(CONSISTENT.replace(found, replacement))).isInstanceOf(JacksonException.class);
    }

    private static final String CONSISTENT = """
            code: test
            name: Test
            programming_period: "2014-2020"
            valid_from: 2018-01-01
            file:
              separator: ";"
              encoding: UTF-8
              byte_order_mark: true
              line_end: crlf
              date_format: yyyy-MM-dd
              rows: support
              status: assumed
              mark: M
            columns:
              - {label: Imię, source: person.given_name, mandatory: always, status: confirmed, mark: S1}
              - {label: Płeć, source: person.sex, dictionary: sex, mandatory: optional, status: confirmed, mark: S1}
              - {label: Od, source: support.started_on, format: date, mandatory: optional, status: confirmed, mark: S1}
            dictionaries:
              sex:
                entries:
                  - {code: female, value: k, status: confirmed, mark: S1}
                  - {code: male, value: m, status: confirmed, mark: S1}
            """;

    private static ExportProfile read(String yaml) {
        return ExportProfiles.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test");
    }

    private static Stream<String> supportKindsOfTheProgrammeSchema() throws IOException {
        try (InputStream in = ExportProfilesTest.class.getResourceAsStream("/schema/programme.schema.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .at("/$defs/activity_kind/properties/support_kind/enum")
                    .valueStream()
                    .map(JsonNode::asString);
        }
    }
}
