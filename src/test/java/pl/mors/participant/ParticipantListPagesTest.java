package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pl.mors.Statements;
import pl.mors.identity.Role;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Cursor;

/** The list of participants: filtered, exported, paged by key, and closed to who only counts. */
class ParticipantListPagesTest extends ParticipantPages {

    @Test
    void listsFiltersAndExportsParticipants() throws IOException {
        participants(3);
        var roster = ParticipantUrls.roster(programme.code());
        assertThat(clerk.get(roster))
                .hasStatusOk()
                .bodyText()
                .contains("Żądło Anna0", "Żądło Anna2", "zapisany")
                .contains("Znaleziono: 3", ": nr 2\">");
        assertThat(clerk.get(roster))
                .bodyText()
                .contains("href=\"" + roster + "\" aria-current=\"page\">Uczestnicy", "/wskazniki\"")
                .doesNotContain("govuk-back-link");
        assertThat(clerk.get(narrowed("zadlo anna1")))
                .bodyText()
                .contains("Żądło Anna1")
                .doesNotContain("Anna2");
        assertThat(clerk.get(narrowed("2"))).bodyText().contains("Żądło Anna1").doesNotContain("Anna2");
        assertThat(clerk.get(roster + "?stan=ACTIVE")).bodyText().contains("Żaden uczestnik nie pasuje");
        assertThat(clerk.get(narrowed("zadlo") + "&stan=REGISTERED&strona=bzdura"))
                .bodyText()
                .contains("Żądło Anna0");
        assertThat(clerk.post(roster, Map.of("stan", "x".repeat(20_000))))
                .as("what the form does not offer goes into no address")
                .hasStatus(303);
        var narrowed = narrowed("zadlo anna1");
        assertThat(narrowed).startsWith(roster + "?szukanie=").doesNotContain("anna1");
        assertThat(clerk.get(narrowed))
                .bodyText()
                .contains(narrowed.replace("?", ".csv?"))
                .doesNotContain("zadlo%20");
        assertThat(clerk.get(roster + "?nazwisko=zadlo%20anna1"))
                .as("no name is read from an address")
                .bodyText()
                .contains("Anna2");
        var csv = clerk.get(narrowed.replace("?", ".csv?")).getResponse().getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\ufeffNumer;Nazwisko;Imię;Stan;")
                .contains("2;Żądło;Anna1;zapisany;;;;\r\n")
                .doesNotContain("Anna2");
        var xlsx = clerk.get(roster + ".xlsx").getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Żądło");
        }
    }

    @Test
    void pagesThroughAllParticipantsByKey() throws IOException {
        participants(51);
        var first = clerk.get(ParticipantUrls.roster(programme.code()))
                .getResponse()
                .getContentAsString();
        var next = first.substring(first.lastIndexOf("href=\"", first.indexOf("rel=\"next\"")) + 6);
        assertThat(clerk.get(next.substring(0, next.indexOf('"')).replace("&amp;", "&")))
                .bodyText()
                .contains("Żądło Anna9")
                .doesNotContain("Żądło Anna0");
    }

    @Test
    void closesTheListToRolesThatOnlyCount() {
        participants(1);
        clerk = clerks.of(town, Role.ACCOUNTANT);
        assertThat(clerk.get(ParticipantUrls.roster(programme.code()))).hasStatus(403);
        assertThat(clerk.get(ParticipantUrls.roster(programme.code()) + ".csv")).hasStatus(403);
        clerk = clerks.of(town, Role.ANIMATOR, Role.RESIDENT);
        assertThat(clerk.get(ParticipantUrls.roster(programme.code())))
                .hasStatusOk()
                .bodyText()
                .contains("Twoja rola pokazuje liczby bez nazwisk")
                .doesNotContain("Żądło");
    }

    @Test
    void showsAnAuditorTheSample() {
        participants(2);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO control_sample (organisation_id, id, programme_id, participation_id, drawn_on)
                        SELECT organisation_id, gen_random_uuid(), programme_id, id, DATE '2019-05-10'
                        FROM participation WHERE number = 2""").update());
        clerk = clerks.of(town, Role.AUDITOR);
        assertThat(clerk.get(ParticipantUrls.roster(programme.code())))
                .bodyText()
                .contains("Żądło Anna1", "Widzisz tylko osoby z próby do kontroli. Lista i sumy")
                .doesNotContain("Anna0");
        assertThat(clerk.get(sought("zadlo")))
                .bodyText()
                .contains("Żądło Anna1")
                .doesNotContain("Anna0");
    }

    @Test
    void startsAnewAtAPlaceThatIsNone() {
        participants(1);
        var roster = ParticipantUrls.roster(programme.code());
        var gone = new Cursor(Ids.next().toString(), true).encode();
        for (var address : new String[] {roster + "?strona=" + gone, narrowed("zadlo") + "&strona=" + gone}) {
            assertThat(clerk.get(address)).hasStatusOk().bodyText().contains("Żądło Anna0");
        }
    }

    @Test
    void sendsAFixedNumberOfStatementsWhateverTheRows() {
        participants(1);
        var roster = ParticipantUrls.roster(programme.code());
        var sought = sought("zadlo");
        var narrowed = narrowed("zadlo");
        clerk.get(roster);
        long few = Statements.in(() -> clerk.get(roster));
        long fewOnFile = Statements.in(() -> clerk.get(roster + ".csv"));
        long fewFound = Statements.in(() -> clerk.get(sought));
        participants(40);
        assertThat(Statements.in(() -> clerk.get(roster))).isEqualTo(few);
        assertThat(Statements.in(() -> clerk.get(narrowed))).isEqualTo(few);
        assertThat(Statements.in(() -> clerk.get(roster + ".csv"))).isEqualTo(fewOnFile);
        assertThat(Statements.in(() -> clerk.get(sought))).isEqualTo(fewFound);
        assertThat(few).isLessThan(20);
    }

    /** As many people named Żądło in the programme, with the next numbers, without declarations. */
    private void participants(int many) {
        town.inside(() -> {
            for (int i = 0; i < many; i++) {
                var person = Ids.next();
                jdbc.sql("""
                                INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                                VALUES (current_organisation(), :id, :name, 'Żądło', '1950-01-01', 'female')""").param("id", person).param("name", "Anna" + i).update();
                jdbc.sql("""
                                INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                                SELECT current_organisation(), :id, :programme, :person, 1 + count(*), 'participant'
                                FROM participation WHERE programme_id = :programme""")
                        .param("id", Ids.next())
                        .param("programme", programme.id().value())
                        .param("person", person)
                        .update();
            }
        });
    }

    /** The address to which the list leads when it is narrowed to words. */
    private String narrowed(String words) {
        return leadsTo(ParticipantUrls.roster(programme.code()), "nazwisko", words);
    }

    private String sought(String words) {
        return leadsTo(PersonUrls.SEARCH, PersonUrls.SOUGHT, words);
    }

    private String leadsTo(String list, String field, String words) {
        var answer = clerk.post(list, Map.of(field, words));
        clerk.goOnAfter(answer);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
