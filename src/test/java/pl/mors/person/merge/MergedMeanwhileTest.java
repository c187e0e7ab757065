package pl.mors.person.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;

/** A form about a record that was merged after it had been opened. */
@IntegrationTest
class MergedMeanwhileTest {

    private static final Map<String, String> ANSWERS = Map.of("answeredOn", "10.5.2019", "IMAGE_WEB", "YES");

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MergePeople mergePeople;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = clerks.of(town, Role.SOCIAL_WORKER);
    }

    @Test
    void everyTableAboutPeopleRefusesARecordThatWasMerged() {
        assertThat(town.inside(() -> jdbc.sql("""
                        SELECT t.target::text FROM tables_about_people() AS t (target)
                        WHERE (SELECT count(*) FROM pg_trigger g WHERE g.tgrelid = t.target
                            AND g.tgname IN ('refuse_merged_person', 'refuse_merged_person_later')) <> 2
                        """).query(String.class).list())).isEmpty();
    }

    @Test
    void leadsToTheRecordThatStays() {
        var kept = people.resident(town, "Halina", "Żądło");
        var merged = withoutPesel();
        merge(kept, merged);
        var answer = clerk.post(PersonUrls.consents(merged), ANSWERS);
        assertThat(Clerk.location(answer)).isEqualTo(PersonUrls.person(kept));
        clerk.goOnAfter(answer);
        assertThat(clerk.get(PersonUrls.person(kept)))
                .bodyText()
                .contains("ten wpis połączono z innym", "Nie zapytano jeszcze o zgody");
    }

    @Test
    void refusesToEndWhatStayedWithTheRecordAndToChangeTheRecordItself() {
        var kept = people.resident(town, "Halina", "Żądło");
        var merged = withoutPesel();
        clerk.post(PersonUrls.consents(kept), ANSWERS);
        clerk.post(PersonUrls.consents(merged), ANSWERS);
        merge(kept, merged);
        for (var sql : new String[] {
            "UPDATE consent SET superseded_at = clock_timestamp() WHERE person_id = :merged",
            "UPDATE person SET phone = '600100200' WHERE id = :merged"
        }) {
            assertThatThrownBy(() -> town.inside(
                            () -> jdbc.sql(sql).param("merged", merged.value()).update()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("was merged into " + kept);
        }
    }

    /** One writes while the records are merged, past every page, and one when that is over. */
    @Test
    void nothingIsWrittenBesideAMergeThatIsUnderWay() throws Exception {
        for (int round = 1; round <= 6; round++) {
            var kept = people.resident(town, "Halina", "Żądło");
            var merged = withoutPesel();
            var over = new CountDownLatch(1);
            Race.of(3, runner -> switch (runner) {
                case 0 -> {
                    merge(kept, merged);
                    over.countDown();
                    yield true;
                }
                case 1 -> consents(merged, "image_web");
                default -> isOver(over) && consents(merged, "image_print");
            });
            assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM consent WHERE person_id = :merged")
                            .param("merged", merged.value())
                            .query(Long.class)
                            .single()))
                    .as("what was saved before the merge went with it, and afterwards nothing was")
                    .isZero();
        }
    }

    private static boolean isOver(CountDownLatch merge) {
        try {
            return merge.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether it was written. */
    private boolean consents(PersonId person, String subject) {
        try {
            town.inside(() -> jdbc.sql("""
                            INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                            VALUES (current_organisation(), gen_random_uuid(), :person, :subject, 'given', '2019-05-10')""")
                    .param("person", person.value())
                    .param("subject", subject)
                    .update());
            return true;
        } catch (DataIntegrityViolationException wasMerged) {
            return false;
        }
    }

    private Object merge(PersonId kept, PersonId merged) {
        return town.as(() -> mergePeople.merge(kept, merged, "dowód", null));
    }

    private PersonId withoutPesel() {
        var id = PersonId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, no_pesel_reason, date_of_birth, sex)
                        VALUES (current_organisation(), :id, 'Halina', 'Żondło', 'not_known', '1950-05-15', 'female')""").param("id", id.value()).update());
        return id;
    }
}
