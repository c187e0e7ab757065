package pl.mors.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.community.Community;
import pl.mors.community.CommunityQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.catalogue.LoadProgramme.Outcome;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

@IntegrationTest
class LoadProgrammeTest {

    @Autowired
    private LoadProgramme load;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private CommunityQueries communities;

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
    void keepsTheWholeDefinition() throws IOException {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var programme = town.inside(() -> programmes.named(file.code()));
        assertThat(programme.definition()).isEqualTo(file);
        assertThat(programme.title()).isEqualTo("Program wsparcia społeczności lokalnych 2018 - 2020");
        assertThat(programme.declarationRequired()).isTrue();
    }

    @Test
    void keepsFiveCommunitiesAndMarksTheNamesThatThePageDoesNotGive() throws IOException {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var found =
                town.inside(() -> communities.of(programmes.named(file.code()).id()));
        assertThat(found).hasSize(5);
        assertThat(found.stream().filter(community -> community.kind() == Community.Kind.TERRITORIAL))
                .hasSize(2)
                .noneMatch(Community::madeUpName);
        assertThat(found.stream().filter(community -> community.kind() == Community.Kind.CATEGORIAL))
                .hasSize(3)
                .allMatch(Community::madeUpName);
    }

    @Test
    void writesNothingForTheSameFileAndANewVersionForAChangedOne() throws IOException {
        var code = town.programmeCode();
        assertThat(town.inside(() -> load.load(read(code, "Rynek")))).isInstanceOf(Outcome.Added.class);
        assertThat(town.inside(() -> load.load(read(code, "Rynek")))).isInstanceOf(Outcome.Unchanged.class);
        assertThat(town.inside(() -> load.load(read(code, "Rynek Główny"))))
                .isInstanceOfSatisfying(
                        Outcome.Renewed.class,
                        renewed -> assertThat(renewed.version()).isEqualTo(2));
    }

    @Test
    void refusesACodeOfAnotherOrganisation() throws IOException {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var neighbour = world.town();
        assertThat(neighbour.inside(() -> load.load(file))).isEqualTo(new Outcome.CodeTaken());
        assertThat(neighbour.inside(() -> programmes.byCode(file.code()))).isEmpty();
    }

    @Test
    void keepsRoomsAndWhatCountsAsSupport() throws IOException {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var rules = town.inside(() -> jdbc.sql(
                        "SELECT count(*) FILTER (WHERE counts_as_support), count(*) FROM activity_rule")
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2)})
                .single());
        assertThat(rules[0]).isPositive().isLessThan(rules[1]);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM room")
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    private static ProgrammeFile mikolow(String code) throws IOException {
        return read(code, "Rynek");
    }

    private static ProgrammeFile read(String code, String firstCommunity) {
        try {
            var text = Files.readString(Path.of("programmes/mikolow-pwsl-2018.yaml"))
                    .replace("code: MIK-PWSL-2018", "code: " + code)
                    .replace("name: Rynek", "name: " + firstCommunity);
            var outcome = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.yaml");
            return switch (outcome) {
                case ProgrammeFileOutcome.Loaded(ProgrammeFile file) -> file;
                case ProgrammeFileOutcome.Rejected rejected -> throw new IllegalStateException(rejected.toString());
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
