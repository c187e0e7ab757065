package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

/** A town with a participant and an employer, and the steps from the agreement to what is paid. */
abstract class InternshipSteps {

    static final YearMonth APRIL = YearMonth.of(2019, 4);
    static final Pattern INTERNSHIP = Pattern.compile("/pulpit/staze/([0-9a-f-]{36})");

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    @Autowired
    Facts facts;

    Town town;
    Facts.OfProgramme programme;
    Clerk coordinator;
    Clerk accountant;
    ParticipationId participation;
    UUID employer;

    @BeforeEach
    void fill() {
        town = world.town();
        coordinator = clerks.of(town, Role.COORDINATOR);
        accountant = clerks.of(town, Role.ACCOUNTANT);
        programme = facts.of(town, "sosnowiec-mors-2018");
        programme.aWoman().declared(LocalDate.of(2019, 1, 10)).atRisk();
        participation = new ParticipationId(town.inside(
                () -> jdbc.sql("SELECT id FROM participation").query(UUID.class).single()));
        employer = addEmployer("0001234562", "Piekarnia Próbna");
    }

    InternshipId agree(String from, String to) {
        var made = coordinator.post(EmploymentUrls.newInternship(participation), values(from, to));
        assertThat(made).hasStatus(303);
        return idOf(made);
    }

    static InternshipId idOf(MvcTestResult made) {
        var at = INTERNSHIP.matcher(String.valueOf(made.getResponse().getRedirectedUrl()));
        assertThat(at.find()).isTrue();
        return InternshipId.valueOf(at.group(1));
    }

    Map<String, String> values(String from, String to) {
        var values = new LinkedHashMap<String, String>();
        values.put("form", "PROJECT");
        values.put("employer", employer.toString());
        values.put("number", "S/1/2019");
        values.put("signedOn", "25.01.2019");
        values.put("from", from);
        values.put("to", to);
        values.put("weeklyHours", "40");
        values.put("fullWeeklyHours", "40");
        values.put("duties", "Obsługa klienta");
        values.put("tutorName", "Adam Próba");
        return values;
    }

    static Map<String, String> sheet(int first, int last) {
        var marks = new LinkedHashMap<String, String>();
        for (int day = first; day <= last; day++) {
            marks.put("d" + day, "present");
        }
        return marks;
    }

    static String version(MvcTestResult page) {
        var field = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID addEmployer(String nip, String name) {
        var id = Ids.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO employer (organisation_id, id, name, nip, street_address, locality, business)
                        VALUES (current_organisation(), :id, :name, :nip, 'Rynek 1', 'Sosnowiec', 'wypiek chleba')""")
                .param("id", id)
                .param("name", name)
                .param("nip", nip)
                .update());
        return id;
    }
}
