package pl.mors.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Rooms that a programme file names follow the file until the staff change one; from then on it is theirs, and the page says so. */
@IntegrationTest
class RoomsOfProgrammeTest {

    private static final String AULA = "{key: aula, venue: dom, name: Aula, capacity: 40, parallel_sessions: 2}";

    @Autowired
    private LoadProgramme load;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private TestWorld.Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void aRoomFollowsTheFileButNeverBearsLessByIt() throws IOException {
        load("Dom", AULA);
        load(
                "Dom kultury",
                AULA.replace(
                        "name: Aula, capacity: 40, parallel_sessions: 2",
                        "name: Duża aula, capacity: 50, parallel_sessions: 1"));

        assertThat(rooms()).containsExactly("Dom kultury|Duża aula|50|2");
        assertThat(page()).contains("W ośrodku jest inaczej niż w pliku: 2 zajęcia naraz.");
    }

    @Test
    void whatTheStaffChangedStaysAndThePageOfTheProgrammeSaysSo() throws IOException {
        load("Dom", AULA);
        change("UPDATE room SET name = 'Sala balowa', capacity = 30, parallel_sessions = 1, kept_by_staff = true");
        change("UPDATE venue SET name = 'Dom Sąsiedzki', street_address = 'ul. Polna 2', kept_by_staff = true");

        load("Dom", AULA.replace("capacity: 40", "capacity: 60"));

        assertThat(rooms()).containsExactly("Dom Sąsiedzki|Sala balowa|30|1");
        assertThat(page())
                .contains(
                        "W ośrodku jest inaczej niż w pliku: Sala balowa, Dom Sąsiedzki, dla 30 osób, na wyłączność.");
        assertThat(address()).isEqualTo("ul. Polna 2");
    }

    @Test
    void aRoomThatTheStaffAddedIsTheFilesToo() throws IOException {
        load("Dom", AULA);
        change("UPDATE venue SET street_address = 'ul. Polna 2', kept_by_staff = true");
        change("""
                INSERT INTO room (organisation_id, id, venue_id, name, capacity, kept_by_staff)
                SELECT organisation_id, gen_random_uuid(), id, 'Sala 2', 12, true FROM venue
                """);

        load("Dom", AULA, "{key: druga, venue: dom, name: Sala 2, capacity: 20, parallel_sessions: 3}");

        assertThat(rooms()).containsExactly("Dom|Aula|40|2", "Dom|Sala 2|12|1");
        assertThat(page()).contains("W ośrodku jest inaczej niż w pliku: dla 12 osób, na wyłączność.");
        assertThat(address()).isEqualTo("ul. Polna 2");
    }

    @Test
    void aWithdrawnRoomStaysWithdrawn() throws IOException {
        load("Dom", AULA);
        change("UPDATE room SET withdrawn_on = DATE '2019-05-01', withdrawal_reason = 'remont'");

        load("Dom", AULA.replace("capacity: 40", "capacity: 60"));

        assertThat(page()).contains("W ośrodku jest inaczej niż w pliku: wycofana od 01.05.2019.");
        assertThat(rooms()).containsExactly("Dom|Aula|60|2");
    }

    private String page() {
        return clerks.of(town, Role.COORDINATOR).page(ProgrammeUrls.programme(town.programmeCode()));
    }

    private void change(String sql) {
        town.inside(() -> jdbc.sql(sql).update());
    }

    private String address() {
        return town.inside(() ->
                jdbc.sql("SELECT street_address FROM venue").query(String.class).single());
    }

    private List<String> rooms() {
        return Objects.requireNonNull(
                town.inside(() -> jdbc.sql("""
                        SELECT concat_ws('|', v.name, r.name, r.capacity, r.parallel_sessions)
                        FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id ORDER BY r.name
                        """).query(String.class).list()));
    }

    private void load(String house, String... rooms) throws IOException {
        var text = """
                code: %s
                made_up: true
                title: Klub
                organisation: {name: Ośrodek, address: osrodek}
                programming_period: none
                export_profile: none
                period: {from: 2018-01-01}
                venues:
                  - {key: dom, name: %s}
                delivery:
                  rooms: [%s]
                """.formatted(town.programmeCode(), house, String.join(", ", rooms));
        var read = new ProgrammeFileReader(Set.of())
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "klub.yaml");
        var file = ((ProgrammeFileOutcome.Loaded) read).file();
        town.inside(() -> load.load(file));
    }
}
