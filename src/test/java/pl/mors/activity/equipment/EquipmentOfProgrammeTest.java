package pl.mors.activity.equipment;

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
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Equipment that a programme file names is there once, and the staff's from then on. */
@IntegrationTest
class EquipmentOfProgrammeTest {

    private static final String PROJECTOR =
            "{key: projektor, name: Projektor, inventory_number: P/1, venue: dom, pieces: 1}";
    private static final String LAPTOPS = "{key: laptopy, name: Laptop, venue: dom, pieces: 10}";
    private static final String BUS = "{key: bus, name: Bus, pieces: 1}";

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
    void isAddedWhereItIsKeptAndStandsOnTheProgrammesPage() throws IOException {
        load(PROJECTOR, LAPTOPS, BUS);

        assertThat(equipment()).containsExactly("Bus|||1", "Laptop||Dom sąsiedzki|10", "Projektor|P/1|Dom sąsiedzki|1");
        assertThat(clerks.of(town, Role.COORDINATOR).page(ProgrammeUrls.programme(town.programmeCode())))
                .contains("Numer inwentarzowy", "P/1", "Laptop");
    }

    @Test
    void whatTheStaffMadeOfItStaysWithTheNextFile() throws IOException {
        load(LAPTOPS);
        town.inside(() -> jdbc.sql("UPDATE equipment SET name = 'Laptop dla kursantów', pieces = 8")
                .update());

        load(LAPTOPS.replace("pieces: 10", "pieces: 12"), BUS);

        assertThat(equipment()).containsExactly("Bus|||1", "Laptop dla kursantów||Dom sąsiedzki|8");
    }

    @Test
    void whatTheOrganisationHasAlreadyIsThat() throws IOException {
        load(BUS);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO equipment (organisation_id, id, name, inventory_number, venue_id, pieces)
                        SELECT organisation_id, gen_random_uuid(), name, number, id, 3
                        FROM (SELECT organisation_id, id FROM venue) AS v,
                            (VALUES ('Rzutnik', 'P/1'), ('Laptop', NULL)) AS known (name, number)
                        """).update());

        load(BUS, PROJECTOR, LAPTOPS);

        assertThat(equipment()).containsExactly("Bus|||1", "Laptop||Dom sąsiedzki|3", "Rzutnik|P/1|Dom sąsiedzki|3");
    }

    private List<String> equipment() {
        return Objects.requireNonNull(
                town.inside(() -> jdbc.sql("""
                        SELECT concat_ws('|', q.name, coalesce(q.inventory_number, ''), coalesce(v.name, ''), q.pieces)
                        FROM equipment q LEFT JOIN venue v ON v.organisation_id = q.organisation_id AND v.id = q.venue_id
                        ORDER BY q.name
                        """).query(String.class).list()));
    }

    private void load(String... equipment) throws IOException {
        var text = """
                code: %s
                made_up: true
                title: Klub
                organisation: {name: Ośrodek, address: osrodek}
                programming_period: none
                export_profile: none
                period: {from: 2018-01-01}
                venues:
                  - {key: dom, name: Dom sąsiedzki}
                delivery:
                  equipment: [%s]
                """.formatted(town.programmeCode(), String.join(", ", equipment));
        var read = new ProgrammeFileReader(Set.of())
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "klub.yaml");
        var file = ((ProgrammeFileOutcome.Loaded) read).file();
        town.inside(() -> load.load(file));
    }
}
