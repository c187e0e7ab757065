package pl.mors.participant.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Sex;

/** Minors whose declaration no guardian has signed. Today is 15 May 2019. */
@IntegrationTest
class GuardianSignatureDeskTest {

    private static final LocalDate DECLARED = LocalDate.of(2019, 5, 10);

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Facts.OfProgramme programme;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = facts.of(town, "sosnowiec-mors-2018");
        coordinator = clerks.as(town.signedIn(Role.COORDINATOR));
    }

    @Test
    void waitUntilAGuardianHasSigned() {
        var child = declared("Janek", LocalDate.of(2004, 3, 1));
        declared("Zofia", LocalDate.of(2001, 5, 15));
        var address = ParticipantUrls.declarationCorrection(new ParticipationId(child.id()));
        assertThat(coordinator.get("/pulpit?rodzaj=signature"))
                .bodyText()
                .contains("Zbierz podpis opiekuna pod deklaracją z 10.05.2019: Janek Ćwik", address, "art. 17 i 18")
                .doesNotContain("Zofia Ćwik");
        assertThat(coordinator.get(address)).hasStatusOk();
        assertThat(clerks.as(town.signedIn(Role.ANIMATOR)).get("/pulpit"))
                .bodyText()
                .doesNotContain("Zbierz podpis opiekuna");

        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                            SELECT organisation_id, gen_random_uuid(), person_id, 'parent', 'Anna', 'Ćwik', '600100200'
                            FROM participation WHERE id = :child""").param("child", child.id()).update();
            jdbc.sql(
                            "UPDATE participation_declaration SET superseded_at = clock_timestamp() WHERE participation_id = :child")
                    .param("child", child.id())
                    .update();
            jdbc.sql("""
                            INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on, guardian_id)
                            SELECT g.organisation_id, gen_random_uuid(), :child, '2019-05-10', g.id FROM guardian g""").param("child", child.id()).update();
        });
        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("Zbierz podpis opiekuna");
    }

    private Facts.Participant declared(String name, LocalDate born) {
        return programme.participant(Sex.FEMALE, name, "Ćwik", born).declared(DECLARED);
    }
}
