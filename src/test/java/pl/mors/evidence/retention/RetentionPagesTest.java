package pl.mors.evidence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.document.DocumentUrls;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeUrls;

/** The day until which papers are kept: told years later, put off, never forgotten. */
@IntegrationTest
class RetentionPagesTest {

    private static final String SEEN = "seen_project";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;
    private String address;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        var programme = town.programme();
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
                        SELECT organisation_id, gen_random_uuid(), programme_id, 2,
                            jsonb_set(definition, '{programming_period}', '"2014-2020"') FROM programme_version
                        """).update());
        var code = town.town()
                .inside(() -> jdbc.sql("SELECT code FROM programme WHERE id = ?")
                        .param(programme.value())
                        .query(String.class)
                        .single());
        address = ProgrammeUrls.retention(code);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        town.participates(town.person("Halina", "Próbna"), programme, LocalDate.of(2019, 1, 10));
    }

    @Test
    void isNotToldUntilSomebodyRecordsIt() {
        assertThat(coordinator.page(address))
                .contains(
                        "do odwołania: dzień nie został jeszcze podany", "projekt 2014–2020", "MORS niczego nie usuwa");
        assertThat(record(coordinator, "ACCOUNTS", "15.02.2019", "DW-EFS.44.2019", "01.03.2019", ""))
                .hasStatus(303);
        assertThat(coordinator.page(address))
                .contains(
                        "31.12.2021",
                        "Zestawienie wydatków przedłożono 15.02.2019",
                        "Pismo DW-EFS.44.2019 z dnia 01.03.2019");
    }

    /** What is recorded for the programme is said of each of its papers. */
    @Test
    void everyPaperOfTheProgrammeSaysIt() {
        assertThat(coordinator.page(DocumentUrls.EVIDENCE))
                .contains("Deklaracja uczestnictwa", "do odwołania: dzień nie został jeszcze podany");
        record(coordinator, "ACCOUNTS", "15.02.2019", "DW-EFS.44.2019", "01.03.2019", "");
        assertThat(coordinator.page(DocumentUrls.EVIDENCE)).contains("projekt 2014–2020", "31.12.2021");
    }

    @Test
    void isPutOffAndWhatStoodBeforeStays() {
        record(coordinator, "ACCOUNTS", "15.02.2019", "DW-EFS.44.2019", "01.03.2019", "");
        assertThat(record(coordinator, "LETTER", "30.06.2027", "DW-EFS.7.2019", "02.05.2019", ""))
                .hasStatus(303);
        assertThat(coordinator.page(address)).contains("30.06.2027", "DW-EFS.44.2019", "zastąpione");
        assertThat(town.count("SELECT count(*) FROM retention_end")).isEqualTo(2);
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE retention_end SET day = '2020-01-01'")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isShortenedOnlyWithAReason() {
        record(coordinator, "LETTER", "30.06.2027", "DW-EFS.7.2019", "02.05.2019", "");
        assertThat(record(coordinator, "LETTER", "30.06.2022", "DW-EFS.9.2019", "03.05.2019", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Dotąd dokumenty miały być przechowywane do 30.06.2027", "DW-EFS.9.2019");
        assertThat(record(coordinator, "LETTER", "30.06.2022", "DW-EFS.9.2019", "03.05.2019", "omyłka w piśmie"))
                .hasStatus(303);
        assertThat(coordinator.page(address)).contains("30.06.2022", "Powód zmiany: omyłka w piśmie.");
    }

    @Test
    void asksForTheLetterForDaysThatWereAndForTheRulesOfThePeriod() {
        assertThat(record(coordinator, "ACCOUNTS", "15.02.2019", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Wpisz numer pisma", "Wpisz datę pisma");
        assertThat(record(coordinator, "ACCOUNTS", "16.05.2019", "DW.1", "01.03.2019", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Wpisz dzień nie późniejszy niż dzisiejszy");
        assertThat(record(coordinator, "LAST_PAYMENT", "15.02.2019", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tego sposobu nie ma w zasadach okresu");
        assertThat(town.count("SELECT count(*) FROM retention_end")).isZero();
    }

    @Test
    void whoeverWasSlowerLooksFirst() {
        var before = typed("LETTER", "30.06.2027", "DW-EFS.7.2019", "02.05.2019", "");
        record(coordinator, "ACCOUNTS", "15.02.2019", "DW-EFS.44.2019", "01.03.2019", "");
        assertThat(coordinator.post(address, before))
                .hasStatus(409)
                .bodyText()
                .contains("Ktoś podał w tym czasie inny dzień", "31.12.2021");
        assertThat(town.count("SELECT count(*) FROM retention_end")).isEqualTo(1);
    }

    /** Aid on internships has a time of its own beside that of the programme. */
    @Test
    void aidStandsBesideTheProgramme() {
        assertThat(record(coordinator, "AID_GRANTED", "10.05.2019", "", "", "")).hasStatus(303);
        assertThat(coordinator.page(address))
                .contains(
                        "dzień nie został jeszcze podany",
                        "Pomocy na staże udzielono ostatni raz 10.05.2019",
                        "10.05.2029");
    }

    @Test
    void isWrittenByWhoeverWritesProgrammes() {
        var accountant = clerks.of(town.town(), Role.ACCOUNTANT);
        assertThat(accountant.page(address)).doesNotContain("Podaj dzień");
        assertThat(accountant.post(address, typed("LETTER", "30.06.2027", "DW.7", "02.05.2019", "")))
                .hasStatus(403);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(address)).hasStatus(404);
    }

    private MvcTestResult record(Clerk clerk, String basis, String day, String number, String on, String reason) {
        var typed = typed(basis, day, number, on, reason);
        typed.put(SEEN, clerk.hidden(address, SEEN));
        return clerk.post(address, typed);
    }

    private static Map<String, String> typed(String basis, String day, String number, String on, String reason) {
        return new HashMap<>(
                Map.of("basis", basis, "day", day, "letterNumber", number, "letterOn", on, "reason", reason, SEEN, ""));
    }
}
