package pl.mors.activity.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.remote.NameMatch.Listed;
import pl.mors.activity.remote.PlatformReport.Read;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/** Reports of platforms, and whose their lines are. */
class PlatformReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Listed HALINA = new Listed(person(1), "Halina", "Łącka-Żak", "halina@example.test");
    private static final Listed ZBYSZEK = new Listed(person(2), "Zbyszek", "Próbny", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-06 10:05",
                "2026-05-06T10:05:00",
                "06.05.2026 10:05",
                "06.05.2026, 10:05:00",
                "06/05/2026 10:05",
                "05/06/2026 10:05:00 AM",
                "5/6/26, 10:05:00 AM",
                "10:05",
                "10:05 am"
            })
    void timesAsPlatformsWriteThem(String written) {
        assertThat(ReportTime.read(written, DAY))
                .contains(DAY.atTime(10, 5).atZone(BusinessDate.ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rano", "2026-13-45 10:05", "25:61"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(ReportTime.read(written, DAY)).isEmpty();
    }

    @Test
    void columnsAreToldByTheirHeadsWhateverStandsAboveThem() {
        var report = """
                Podsumowanie;Spotkanie
                Uczestnicy;2

                E-mail;Godzina wyjścia;Imię i nazwisko;Godzina wejścia
                halina@example.test;12:00;Halina Łącka-Żak;10:00
                ;11:30;Zbyszek;10:10

                Inna tabela;;;
                """;

        assertThat(((Read) PlatformReport.read(report, DAY)).lines())
                .extracting(PlatformReport.Line::name, PlatformReport.Line::email)
                .containsExactly(tuple("Halina Łącka-Żak", "halina@example.test"), tuple("Zbyszek", ""));
    }

    @Test
    void aTableOfSingleStaysWinsOverOneThatSumsThemUp() {
        var report = """
                1. Summary
                Attended participants,1

                2. Participants
                Name,First Join,Last Leave,In-Meeting Duration,Email
                Halina Łącka-Żak,10:00,12:00,20m,halina@example.test

                3. In-Meeting Activities
                Name,Join Time,Leave Time,Duration,Email
                Halina Łącka-Żak,10:00,10:10,10m,halina@example.test
                Halina Łącka-Żak,11:50,12:00,10m,halina@example.test
                """;

        assertThat(((Read) PlatformReport.read(report, DAY)).lines())
                .extracting(PlatformReport.Line::number, PlatformReport.Line::leftAt)
                .containsExactly(tuple(1, at(10, 10)), tuple(2, at(12, 0)));
    }

    @Test
    void whereThereAreNoSingleStaysTheirSumsAreRead() {
        var report = "Name,First Join,Last Leave\nHalina,10:00,12:00\n";

        assertThat(((Read) PlatformReport.read(report, DAY)).lines()).hasSize(1);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(BusinessDate.ZONE).toInstant();
    }

    @Test
    void aTableWithoutTheHeadsIsNoReport() {
        assertThat(PlatformReport.read("a;b\n1;2\n", DAY)).isInstanceOf(PlatformReport.NoHeads.class);
        assertThat(PlatformReport.read("", DAY)).isInstanceOf(PlatformReport.NoHeads.class);
        assertThat(PlatformReport.read("Name,Join Time,Leave Time\n", DAY)).isInstanceOf(PlatformReport.NoHeads.class);
    }

    @Test
    void aTimeThatCannotBeReadIsShownByItsRow() {
        assertThat(PlatformReport.read("Name,Join Time,Leave Time\nHalina,10:00,12:00\nZbyszek,rano,12:00\n", DAY))
                .isEqualTo(new PlatformReport.NoTime(3));
    }

    @Test
    void aReportHasNoMoreLinesThanAnyClassHasPeople() {
        var report = "Name,Join Time,Leave Time\n" + "Halina,10:00,12:00\n".repeat(PlatformReport.MOST_LINES + 1);

        assertThat(PlatformReport.read(report, DAY)).isInstanceOf(PlatformReport.TooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250"})
    void wordsAreReadInTheEncodingThatTheyCameIn(String charset) {
        assertThat(PlatformReport.text("Żółć".getBytes(Charset.forName(charset))))
                .isEqualTo("Żółć");
        assertThat(PlatformReport.text("\ufeffŻółć".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Żółć");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halina Łącka-Żak", "łącka-żak halina", "Halina Lacka Zak", " HALINA  ŁĄCKA-ŻAK "})
    void aNameIsFoundInAnyOrderAndWithoutPolishLetters(String name) {
        assertThat(NameMatch.find(name, "", List.of(HALINA, ZBYSZEK))).contains(HALINA.person());
    }

    @Test
    void anAddressSaysMoreThanAName() {
        assertThat(NameMatch.find("iPhone", "Halina@Example.test", List.of(HALINA, ZBYSZEK)))
                .contains(HALINA.person());
    }

    @Test
    void whoeverIsNotInTheGroupOrNotAloneByTheirNameIsNobody() {
        var namesake = new Listed(person(3), "Zbyszek", "Próbny", null);

        assertThat(NameMatch.find("Zbyszek", "", List.of(HALINA, ZBYSZEK))).isEmpty();
        assertThat(NameMatch.find("Zbyszek Próbny", "", List.of(ZBYSZEK, namesake)))
                .isEmpty();
        assertThat(NameMatch.find("", "", List.of(HALINA, ZBYSZEK))).isEmpty();
    }

    private static PersonId person(int number) {
        return PersonId.valueOf("00000000-0000-0000-0000-00000000000" + number);
    }
}
