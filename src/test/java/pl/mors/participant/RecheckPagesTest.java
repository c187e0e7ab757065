package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.eligibility.FrozenCheck;
import pl.mors.person.PersonId;
import pl.mors.person.Residence;
import pl.mors.person.TestPeople;
import pl.mors.person.residence.RecordResidence;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.catalogue.SeedTown;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** What was found stays as told and provable; who would be answered otherwise now is listed, and nobody's answer changes by itself. */
@IntegrationTest
class RecheckPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private SeedTown seeds;

    @Autowired
    private ProgrammeQueries queries;

    @Autowired
    private LoadProgramme loadProgramme;

    @Autowired
    private RecordResidence recordResidence;

    @Autowired
    private FrozenCheck frozen;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private RequestPostProcessor clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
    }

    @Test
    void listsWhoeverMovedAwayUntilSomebodyAsksAgain() {
        var programme = programmes.mikolow(town);
        var halina = people.resident(town, "Halina", "Żądło");
        paper(halina, programme);
        programmes.check(town, programme, halina, "f");
        var list = ParticipantUrls.recheck(programme.code());
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        assertThat(get(list)).bodyText().contains("zgadzają się");
        assertThat(get("/pulpit")).bodyText().doesNotContain(list);

        move(halina, TestProgrammes.TODAY);
        assertThat(get(list)).bodyText().contains("Żądło Halina", "spełnia warunki programu", "Daleka 1");
        assertThat(get("/pulpit")).bodyText().contains(list);
        assertThat(get(eligibility))
                .bodyText()
                .contains("Osoba może dołączyć do programu.", "zmieniły się fakty lub zasady", "Daleka 1");

        assertThat(post(ParticipantUrls.askAgain(halina, programme.code()), Map.of()))
                .hasStatus(303);
        assertThat(get(list)).bodyText().contains("zgadzają się");
        assertThat(get(eligibility))
                .bodyText()
                .contains("Osoba nie spełnia warunków programu")
                .doesNotContain("zmieniły się fakty lub zasady");
    }

    @Test
    void saysWhatWouldBeFoundUnderNewRulesAndProvesWhatWasFoundUnderTheOldOnes() throws IOException {
        var programme = programmes.mikolow(town);
        var halina = people.resident(town, "Halina", "Żądło");
        paper(halina, programme);
        var told = programmes.check(town, programme, halina, "f");

        load(SeedTown.text("mikolow-pwsl-2018", town)
                .replace("ground_required: true", "ground_required: true\n    age: {to: 20}"));
        move(halina, LocalDate.of(2018, 6, 1));
        town.inside(() -> jdbc.sql("UPDATE evidence SET superseded_at = clock_timestamp()")
                .update());

        assertThat(get(ParticipantUrls.recheck(programme.code())))
                .bodyText()
                .contains("Żądło Halina", "w wieku do 20 lat", "Daleka 1", "wymaga ważnego dokumentu");
        assertThat(get(ParticipantUrls.eligibility(halina, programme.code())))
                .bodyText()
                .contains("Osoba może dołączyć do programu.", "według wersji 1 pliku programu", "Adama Mickiewicza 12");
        assertThat(town.inside(() -> frozen.foundAgain(told))).isEqualTo(told.findings());
    }

    @Test
    void takesAPlaceOfWorkAndAPointOnTheMapForAProgrammeThatAsks() {
        var code = seeds.load("przyklad-cus-2024", town);
        var programme = town.as(() -> queries.named(code));
        var jan = people.resident(town, "Jan", "Spoza");
        programmes.check(town, programme, jan, "a");
        var eligibility = ParticipantUrls.eligibility(jan, code);
        var places = ParticipantUrls.places(jan, code);
        assertThat(get(eligibility)).bodyText().contains("Wskaż go na mapie", "Uzupełnij miejsca", "kobiety: 0 z 0");

        assertThat(post(ParticipantUrls.pinAddress(jan, code), Map.of("address", "0", "coordinates", "19.22, 50.27")))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz szerokość i długość");
        assertThat(post(
                        ParticipantUrls.pinAddress(jan, code),
                        Map.of("address", "0", "coordinates", "50,1712; 18,9034")))
                .hasStatus(303);
        assertThat(get(places)).bodyText().contains("50.17120, 18.90340");
        assertThat(get(eligibility)).bodyText().contains("mieszka, uczy się lub pracuje");

        assertThat(post(places, work("2.05.2019", "1.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Ostatni dzień nie może być wcześniejszy");
        assertThat(post(places, work("1.05.2019", ""))).hasStatus(303);
        assertThat(get(eligibility))
                .bodyText()
                .contains("Osoba pracuje na obszarze programu: Zakład Próbny, Przykładowa 5");
        assertThat(town.inside(() -> jdbc.sql("SELECT latitude::text || ' ' || longitude FROM known_address_point")
                        .query(String.class)
                        .single()))
                .isEqualTo("50.171200 18.903400");
    }

    private static Map<String, String> work(String from, String until) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "WORKS");
        typed.put("name", "Zakład Próbny");
        typed.put("street", "Przykładowa");
        typed.put("building", "5");
        typed.put("locality", "Sosnowiec");
        typed.put("validFrom", from);
        typed.put("validUntil", until);
        return typed;
    }

    private void paper(PersonId person, Programme programme) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                        VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', '2018-02-01')""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .update());
    }

    private void move(PersonId person, LocalDate on) {
        town.as(() -> recordResidence.record(person, new Residence(on, TestPeople.at("Daleka", "1"))));
    }

    private void load(String text) throws IOException {
        var read = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "program.yaml");
        var file = ((ProgrammeFileOutcome.Loaded) read).file();
        town.as(() -> loadProgramme.load(file));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(csrf()).with(clerk);
        typed.forEach(request::param);
        return request.exchange();
    }
}
