package pl.mors.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.participant.ExitEvidenceKind;

/** The copy of a person's data leaves out no table about people, and speaks in words. */
@IntegrationTest
class PersonalDataSourcesTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 10, 1);

    /** Tables about people that no source tells of, and why. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "membership",
            "who may sign in and as what: an account's, shown by its own page; the person is named by it, nothing is said");

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Test
    void noTableAboutPeopleIsLeftOut() {
        var told = new TreeSet<>(NOT_TOLD.keySet());
        sources.forEach(source -> assertThat(source.tables())
                .allSatisfy(table -> assertThat(told.add(table))
                        .as(table + " is told by one source")
                        .isTrue()));
        var aboutPeople =
                world.town().inside(() -> jdbc.sql("""
                        SELECT DISTINCT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND a.attname IN ('person_id', 'participation_id')
                        """).query(String.class).list());
        assertThat(told).isEqualTo(new TreeSet<>(aboutPeople));
    }

    @Test
    void speaksInWordsAndTellsWhatWasCorrected() {
        var programme = facts.of(world.town(), "mikolow-pwsl-2018");
        var halina = programme
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .left(SIGNED.plusDays(100))
                .found(SIGNED.plusDays(101), ExitEvidenceKind.STATEMENT, "education", "job_search");
        halina.paper("pup_certificate", SIGNED.minusDays(3));
        var person = programme.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO sensitive_answer (organisation_id, id, participation_id, question, answer, asked_on)
                            SELECT organisation_id, gen_random_uuid(), id, 'disability', 'refused', '2018-10-01' FROM participation
                            """).update();
            jdbc.sql("UPDATE programme_exit SET superseded_at = clock_timestamp()")
                    .update();
            jdbc.sql("UPDATE person SET phone = '600100200'").update();
            jdbc.sql("UPDATE person SET phone = '600300400'").update();
            return jdbc.sql("SELECT id FROM person").query(UUID.class).single();
        });

        var copy = String.join("\n", programme.town().inside(() -> told(person)));

        assertThat(copy)
                .contains(
                        "ponadgimnazjalne (ISCED 3); bierna zawodowo: nieuczestnicząca w kształceniu lub szkoleniu",
                        "Odmowa podania informacji",
                        "podjęła kształcenie lub szkolenie, poszukuje pracy",
                        "oświadczenie osoby",
                        "zaświadczenie z powiatowego urzędu pracy",
                        "zakończenie zaplanowanej ścieżki (poprawiono",
                        "01.10.2018",
                        "600300400",
                        "600100200 (do ")
                .doesNotContainPattern("[a-z]_[a-z0-9]")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    private List<String> told(UUID person) {
        return sources.stream()
                .flatMap(source -> source.personalData(person).stream())
                .flatMap(section ->
                        section.entries().stream().flatMap(entry -> Stream.of(entry.label() + ": " + entry.value())))
                .toList();
    }
}
