package pl.mors.employment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.Sex;

/** An agreement about an internship lies on the desk from two weeks before its last day. Today is 15 May 2019. */
@IntegrationTest
class EmploymentDeskTest {

    private static final String ENDS = "Kończy się umowa o staż: Halina Próba, Zakład Próbny";

    private final UUID internship = Ids.next();

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void twoWeeksBeforeAndUntilItsLastDay() {
        agreed("[2019-03-01,2019-05-30)");
        assertThat(desk()).contains("29.05.2019", ENDS, EmploymentUrls.agreement(new InternshipId(internship)));
    }

    @Test
    void notBeforeAndNotAfter() {
        agreed("[2019-03-01,2019-05-31)");
        assertThat(desk()).doesNotContain(ENDS);
        town.inside(() -> jdbc.sql("UPDATE internship_agreement SET superseded_at = clock_timestamp()")
                .update());
        agreement("[2019-03-01,2019-05-15)");
        assertThat(desk()).doesNotContain(ENDS).contains("Zbierz opinię i wydaj zaświadczenie ze stażu: Halina Próba");
    }

    private void agreed(String period) {
        var halina = facts.of(town, "sosnowiec-mors-2018")
                .participant(Sex.FEMALE, "Halina", "Próba", null)
                .declared(LocalDate.of(2019, 1, 10));
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO employer (organisation_id, id, name, nip, street_address, locality, business)
                            VALUES (current_organisation(), gen_random_uuid(), 'Zakład Próbny', '0001234562', 'Rynek 1', 'Mikołów',
                                'naprawa rowerów')""").update();
            jdbc.sql("""
                            INSERT INTO internship (organisation_id, id, participation_id, person_id, programme_id, activity_kind)
                            SELECT a.organisation_id, :internship, a.id, a.person_id, a.programme_id, r.activity_kind
                            FROM participation a JOIN activity_rule r ON r.programme_id = a.programme_id
                            WHERE a.id = :participation ORDER BY r.activity_kind LIMIT 1""")
                    .param("internship", internship)
                    .param("participation", halina.id())
                    .update();
        });
        agreement(period);
    }

    private void agreement(String period) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO internship_agreement (organisation_id, id, internship_id, person_id, employer_id, employer_name,
                            legal_form, number, signed_on, period, weekly_hours, full_weekly_hours, duties, tutor_name)
                        SELECT i.organisation_id, gen_random_uuid(), i.id, i.person_id, e.id, e.name, 'project', 'S/1/2019', '2019-02-25',
                            :period::daterange, 40, 40, 'Obsługa klienta', 'Adam Próba'
                        FROM internship i CROSS JOIN employer e""").param("period", period).update());
    }

    private String desk() {
        return Clerk.text(clerks.of(town, Role.COORDINATOR).get("/pulpit"));
    }
}
