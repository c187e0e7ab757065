package pl.mors.participant.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.mors.Race;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.participant.NoticeUrls;
import pl.mors.participant.TestProgrammes;
import pl.mors.person.GiveNotice;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeWay;

/** Information clauses: written, made a version, taken back, and read by whoever answers for the data. */
class NoticePagesTest extends NoticePages {

    @Autowired
    private TakeBackNotice takeBackNotice;

    @Test
    void aDraftIsToldToNobodyAndBecomesAVersion() {
        officer.post(NEW + "/szkic", Map.of("body", "Administratorem jest", "draft", "0"));
        assertThat(officer.get(NEW)).bodyText().contains("Administratorem jest");
        assertThat(officer.get(NoticeUrls.NOTICES))
                .bodyText()
                .contains("Nie ma jeszcze klauzuli", "Dokończ nową wersję");
        assertThat(officer.post(NEW + "/szkic", Map.of("body", "Inny tekst", "draft", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("ktoś inny zapisał ten szkic");

        var address = added("1.5.2019", "Administratorem jest ośrodek.\n\nCel: udział w programach.");
        assertThat(officer.get(address))
                .bodyText()
                .contains("wersja 1", "Administratorem jest ośrodek.", "Wycofaj wersję");
        assertThat(ArchivalPdf.of(officer.get(address + ".pdf")))
                .contains("Klauzula informacyjna", "Wersja 1, obowiązuje od 01.05.2019", "Cel: udział w programach.");
        assertThat(officer.get(NoticeUrls.NOTICES)).bodyText().contains("Klauzulę trzeba przekazać 1 osobie");
        assertThat(add("Następna", "1.5.2019", false))
                .hasStatus(422)
                .bodyText()
                .contains("musi obowiązywać od późniejszego dnia");
        assertThat(add("Administratorem jest ośrodek.\n\nCel: udział w programach.", "2.5.2019", false))
                .as("nobody is told the same once more")
                .hasStatus(422)
                .bodyText()
                .contains("Treść jest taka sama jak w poprzedniej wersji");
    }

    @Test
    void onlyThoseWhoAnswerForTheDataWriteIt() {
        assertThat(reception.get(NEW)).hasStatus(403);
        assertThat(reception.post(NEW, Map.of("body", "Tekst", "validFrom", "1.5.2019")))
                .hasStatus(403);
        assertThat(officer.post(NoticeUrls.noticesOf(halina), Map.of())).hasStatus(403);
    }

    @Test
    void theApiListsTheVersions() {
        added("1.5.2019", "Pierwsza");
        give(halina, "10.5.2019");
        var json = assertThat(mvc.get().uri(NoticeUrls.API).with(town.signedIn(Role.DATA_PROTECTION_OFFICER)))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$[0].validFrom").isEqualTo("2019-05-01");
        json.extractingPath("$[0].body").isEqualTo("Pierwsza");
        json.extractingPath("$[0].people").isEqualTo(1);
        json.extractingPath("$[0].programme").isNull();
    }

    @Test
    void nobodysTextIsReplacedUnseen() {
        officer.post(NEW + "/szkic", Map.of("body", "Szkic inspektora", "draft", "0"));
        assertThat(officer.post(NEW, Map.of("body", "Inny tekst", "validFrom", "1.5.2019", "draft", "0", "last", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Szkic inspektora", "Inny tekst");
        officer.post(NEW, Map.of("body", "Pierwsza", "validFrom", "1.5.2019", "draft", "1", "last", "0"));
        assertThat(officer.post(NEW, Map.of("body", "Druga", "validFrom", "2.5.2019", "draft", "0", "last", "0")))
                .as("from a page that was opened before the first")
                .hasStatus(409)
                .bodyText()
                .contains("Pierwsza", "Druga");
        assertThat(officer.post(NEW, Map.of("body", "Druga", "validFrom", "2.5.2019", "draft", "0", "last", "1")))
                .hasStatus(303);
    }

    @Test
    void theFirstVersionThatStandsIsOwedToEverybody() {
        var first = added("1.5.2019", "Pierwsza");
        added("2.5.2019", "Bez literówki");
        officer.post(first + "/wycofanie", Map.of());
        assertThat(reception.get(OWED)).bodyText().contains("Żądło Halina");
    }

    @Test
    void whatSomebodyWasGivenStays() {
        var address = added("1.5.2019", "Pierwsza");
        give(halina, "10.5.2019");
        assertThat(officer.get(address))
                .bodyText()
                .contains("Poprawki", "Tej wersji nie można już zmienić", "href=\"" + NEW + "\"");
        officer.post(address + "/wycofanie", Map.of());
        assertThat(officer.get(NoticeUrls.NOTICES)).bodyText().contains("wersja 1");
        assertThatThrownBy(() -> town.inside(() -> {
                    jdbc.sql("UPDATE privacy_notice SET superseded_at = clock_timestamp()")
                            .update();
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("somebody was given");
        assertThatThrownBy(() -> town.inside(() -> {
                    jdbc.sql("UPDATE privacy_notice SET body = 'Inna'").update();
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyIsGivenWhatIsTakenBackAtTheSameMoment() throws Exception {
        for (int round = 1; round <= 5; round++) {
            var notice = writeNotice(null, "Wersja " + round);
            var outcomes = Race.of(2, runner -> town.as(() -> runner == 0 ? tell(notice) : takeBack(notice)));
            assertThat(outcomes).as("one of the two").containsOnlyOnce(true);
        }
    }

    private boolean tell(NoticeId notice) {
        try {
            return giveNotice.give(halina, notice, TestProgrammes.TODAY, NoticeWay.PAPER, null)
                    instanceof GiveNotice.Given;
        } catch (RuntimeException takenBack) {
            return false;
        }
    }

    private boolean takeBack(NoticeId notice) {
        return takeBackNotice.takeBack(notice) instanceof TakeBackNotice.TakenBack;
    }
}
