package pl.mors.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.community.Community;
import pl.mors.community.CommunityQueries;
import pl.mors.identity.Role;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;
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

    @Autowired
    private MockMvcTester mvc;

    private TestWorld.Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void keepsTheWholeDefinition() {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var programme = town.inside(() -> programmes.named(file.code()));
        assertThat(programme.definition()).isEqualTo(file);
        assertThat(programme.title()).isEqualTo("Program wsparcia społeczności lokalnych 2018 - 2020");
        assertThat(programme.declarationRequired()).isTrue();
    }

    @Test
    void keepsFiveCommunitiesAndMarksTheNamesThatThePageDoesNotGive() {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var found =
                town.inside(() -> communities.of(programmes.named(file.code()).id()));
        assertThat(found).hasSize(5);
        assertThat(found.stream().filter(community -> community.kind() == Community.Kind.TERRITORIAL))
                .hasSize(2)
                .noneMatch(Community::madeUpName);
        assertThat(found.stream().filter(community -> community.kind() == Community.Kind.CATEGORICAL))
                .hasSize(3)
                .allMatch(Community::madeUpName);
    }

    @Test
    void writesNothingForTheSameFileAndANewVersionForAChangedOne() {
        var code = town.programmeCode();
        assertThat(town.inside(() -> load.load(read(code, "Rynek")))).isInstanceOf(Outcome.Added.class);
        assertThat(town.inside(() -> load.load(read(code, "Rynek")))).isInstanceOf(Outcome.Unchanged.class);
        assertThat(town.inside(() -> load.load(read(code, "Rynek Główny"))))
                .isInstanceOfSatisfying(
                        Outcome.Renewed.class,
                        renewed -> assertThat(renewed.version()).isEqualTo(2));
    }

    @Test
    void keepsACommunityThatGetsAnotherName() {
        var code = town.programmeCode();
        town.inside(() -> load.load(read(code, "Rynek")));
        var before = town.inside(() -> communities.of(programmes.named(code).id()));
        town.inside(() -> load.load(read(code, "Rynek Główny")));
        var after = town.inside(() -> communities.of(programmes.named(code).id()));
        assertThat(after).hasSameSizeAs(before);
        assertThat(named(after, "Rynek Główny").id())
                .isEqualTo(named(before, "Rynek").id());
    }

    @Test
    void keepsAPlaceAndItsRoomsThatGetOtherNames() {
        var code = town.programmeCode();
        town.inside(() -> load.load(mikolow(code)));
        var before = rooms();

        town.inside(() -> load.load(read(text(code, "Rynek")
                .replace("name: Lokalne miejsce spotkań", "name: Dom sąsiedzki")
                .replace("name: Świetlica", "name: Sala duża"))));

        assertThat(rooms())
                .hasSameSizeAs(before)
                .containsEntry("Dom sąsiedzki · Sala duża", before.get("Lokalne miejsce spotkań · Świetlica"))
                .containsEntry("Dom sąsiedzki · Sala spotkań", before.get("Lokalne miejsce spotkań · Sala spotkań"));
    }

    @Test
    void twoProgrammesMeetInOnePlaceByItsNameAndItsNewNameIsForBoth() {
        var first = town.programmeCode();
        var second = first.substring(0, 30) + "-2";
        town.inside(() -> load.load(mikolow(first)));
        var before = rooms();
        town.inside(() -> load.load(
                read(text(second, "Rynek").replace("mickiewicza-12", "dom").replace("swietlica", "duza"))));
        assertThat(rooms()).as("no place or room twice").isEqualTo(before);

        town.inside(() ->
                load.load(read(text(first, "Rynek").replace("name: Lokalne miejsce spotkań", "name: Dom sąsiedzki"))));

        assertThat(rooms().values()).containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(town.inside(() -> jdbc.sql("SELECT count(DISTINCT venue_id) FROM programme_venue")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void aNameThatAnotherPlaceHasAlreadyMeansThatPlace() {
        var code = town.programmeCode();
        town.inside(() -> load.load(mikolow(code)));
        town.inside(() -> jdbc.sql("INSERT INTO venue (organisation_id, id, name)"
                        + " VALUES (current_organisation(), gen_random_uuid(), 'Dom kultury')")
                .update());
        var before = rooms();

        town.inside(() ->
                load.load(read(text(code, "Rynek").replace("name: Lokalne miejsce spotkań", "name: Dom kultury"))));

        assertThat(rooms()).containsAllEntriesOf(before).containsKey("Dom kultury · Świetlica");
    }

    private Map<String, UUID> rooms() {
        return Objects.requireNonNull(town.inside(() ->
                jdbc
                        .sql("""
                        SELECT v.name || ' · ' || r.name AS name, r.id
                        FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        """)
                        .query((row, number) -> Map.entry(row.getString("name"), row.getObject("id", UUID.class)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static Community named(List<Community> communities, String name) {
        return communities.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAFileThatDropsAKindAsWhichAGroupRan() {
        var code = town.programmeCode();
        town.inside(() -> load.load(read(code, "Rynek")));
        town.inside(() -> jdbc.sql("""
                        WITH g AS (INSERT INTO activity_group (organisation_id, id, kind, name)
                            VALUES (current_organisation(), gen_random_uuid(), 'picnic', 'Piknik') RETURNING organisation_id, id)
                        INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, period)
                        SELECT g.organisation_id, gen_random_uuid(), g.id, p.id, 'piknik', '[2019-01-01,)' FROM g, programme p""").update());
        var renamed = text(code, "Rynek").replace("key: piknik,", "key: piknik-rodzinny,");
        assertThat(town.inside(() -> load.load(read(renamed)))).isEqualTo(new Outcome.KindsInUse(List.of("piknik")));
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM programme_version")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void opensGroupsAsTheFileSaysAndAsTheirKindStarts() {
        var file = text(town.programmeCode(), "Rynek")
                .replaceFirst(
                        "(activity_kind: grupa-samopomocowa\n)",
                        "$1      evidence: code_list\n      closes_after: 3\n      waiting_list: true\n      offer_days: 5\n"
                                + "      attendance_threshold: 80\n      excused_left_out: true\n      making_up: true\n"
                                + "      care_place: day_support\n      guardian_consent: false\n      community_only: true\n");
        town.inside(() -> load.load(read(file)));

        assertThat(town.inside(() -> jdbc.sql("""
                        SELECT concat_ws(' ', evidence_on(id, '2019-05-15'), hidden_membership, closes_after, when_full, offer_days, care_place,
                            attendance_threshold, excused_left_out, making_up, guardian_consent, community_only) AS group
                        FROM activity_group WHERE kind = 'self_help_group' ORDER BY closes_after NULLS LAST LIMIT 1
                        """).query(String.class).list()))
                .containsExactly("code_list t 3 queue 5 day_support 80 t t f t");
        assertThat(town.inside(() -> jdbc.sql("""
                        SELECT DISTINCT concat_ws(' ', evidence_on(id, '2019-05-15'), hidden_membership, when_full, guardian_consent,
                            excused_left_out, making_up)
                        FROM activity_group WHERE kind = 'education'
                        """).query(String.class).list())).containsExactly("names f stop t f f");
    }

    @Test
    void recordsWhoLoadedAVersionAndEachRuleThatItChanged() {
        var code = town.programmeCode();
        var halina = town.member(Role.COORDINATOR);
        Tenancy.run(
                Actor.signedIn(town.id(), new AccountId(halina.account()), "test"),
                () -> load.load(read(code, "Rynek")));
        var page = mvc.get().uri(ProgrammeUrls.programme(code)).with(town.signedIn(halina));
        assertThat(page).hasStatusOk().bodyText().contains("Wersja 1, wczytana", "(wczytał(a): Halina Próba)");
        assertThat(town.inside(() -> jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE table_name = 'activity_rule' AND account_id = :halina")
                        .param("halina", halina.account())
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    @Test
    void refusesACodeOfAnotherOrganisation() {
        var file = mikolow(town.programmeCode());
        town.inside(() -> load.load(file));
        var neighbour = world.town();
        assertThat(neighbour.inside(() -> load.load(file))).isEqualTo(new Outcome.CodeTaken());
        assertThat(neighbour.inside(() -> programmes.byCode(file.code()))).isEmpty();
    }

    @Test
    void keepsRoomsAndWhatCountsAsSupport() {
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

    private static ProgrammeFile mikolow(String code) {
        return read(code, "Rynek");
    }

    private static ProgrammeFile read(String code, String firstCommunity) {
        return read(text(code, firstCommunity));
    }

    private static String text(String code, String firstCommunity) {
        try {
            return Files.readString(Path.of("programmes/mikolow-pwsl-2018.yaml"))
                    .replace("code: MIK-PWSL-2018", "code: " + code)
                    .replace("name: Rynek", "name: " + firstCommunity);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ProgrammeFile read(String text) {
        try {
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
