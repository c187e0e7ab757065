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
import pl.mors.identity.Role;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Sex;

/** R38 on the desk: a qualification that is stated needs a course with validation and a certifying body. */
@IntegrationTest
class QualificationDeskTest {

    private static final LocalDate FROM = LocalDate.of(2019, 2, 1);
    private static final LocalDate LEFT = LocalDate.of(2019, 3, 31);

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk clerk;
    private Facts.Participant halina;

    @BeforeEach
    void halinaJoined() {
        town = world.town();
        clerk = clerks.of(town, Role.COORDINATOR);
        halina = facts.of(town, "mikolow-pwsl-2018")
                .participant(Sex.FEMALE, "Halina", "Próba", null)
                .declared(LocalDate.of(2018, 10, 1));
    }

    @Test
    void withoutACourseLeadsToANewOne() {
        stated("qualification", "employment");
        assertThat(desk())
                .contains("Kwalifikacja bez dowodu: Halina Próba. Wpisz kurs", "Kwalifikacje bez dowodu (1)")
                .contains(EmploymentUrls.newCourse(new ParticipationId(halina.id())));
    }

    @Test
    void withoutACertifyingBodyLeadsToTheCourse() {
        halina.learned(FROM, FROM.plusDays(20), null);
        stated("qualification");
        var course = town.inside(() ->
                jdbc.sql("SELECT id FROM vocational_course").query(UUID.class).single());
        assertThat(desk()).contains("Brakuje instytucji certyfikującej", EmploymentUrls.course(course));
    }

    @Test
    void theBestCourseDecides() {
        halina.learned(FROM, FROM.plusDays(20), null);
        halina.learned(FROM.plusDays(1), FROM.plusDays(25), "Izba Rzemieślnicza");
        stated("qualification");
        assertThat(desk()).doesNotContain("Kwalifikacja bez dowodu");
    }

    @Test
    void whatNobodyStatesNeedsNoProof() {
        stated("employment");
        assertThat(desk()).doesNotContain("Kwalifikacja bez dowodu");
        assertThat(Clerk.text(clerks.of(town, Role.RECEPTION).get("/pulpit")))
                .doesNotContain("Kwalifikacja bez dowodu");
    }

    private void stated(String... situations) {
        halina.left(LEFT).found(LEFT.plusDays(5), situations);
    }

    private String desk() {
        return Clerk.text(clerk.get("/pulpit"));
    }
}
