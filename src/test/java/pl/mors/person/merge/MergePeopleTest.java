package pl.mors.person.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.FilledOrganisation;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.Ids;
import pl.mors.platform.NotFound;

/** Two records become one and two again. Which tables know people is asked of the database: a new table cannot be forgotten. */
@IntegrationTest
class MergePeopleTest {

    /** Tables of merges themselves: they say who was whom, and who was not. */
    private static final Set<String> ABOUT_MERGES = Set.of(
            "person.merged_into_id",
            "person_merge.kept_id",
            "person_merge.merged_id",
            "told_apart.first_id",
            "told_apart.second_id");

    @Autowired
    private TestWorld world;

    @Autowired
    private FilledOrganisation filled;

    @Autowired
    private MergePeople mergePeople;

    @Autowired
    private UndoMerge undoMerge;

    @Autowired
    private PersonQueries people;

    @Autowired
    private DuplicateQueries duplicates;

    @Autowired
    private TellApart tellApart;

    @Autowired
    private ToldApartQueries toldApart;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private PersonId doubled;
    private PersonId kept;

    @BeforeEach
    void fillEveryTable() {
        town = filled.sharingWith(world.town());
        doubled = new PersonId(FilledOrganisation.id(town, "person"));
        kept = new PersonId(Ids.next());
        town.inside(() -> {
            jdbc.sql("UPDATE membership SET person_id = :person")
                    .param("person", doubled.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                            VALUES (current_organisation(), :id, 'Halina', 'Łonkowa', '1950-05-15', 'female')""").param("id", kept.value()).update();
        });
    }

    @Test
    void everyReferenceToAPersonIsAColumnThatAMergeMoves() {
        assertThat(town.inside(() -> jdbc.sql("""
                        SELECT c.conrelid::regclass || '.' || a.attname
                        FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                        WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND a.attname NOT IN ('organisation_id', 'person_id')
                        """).query(String.class).list()))
                .containsExactlyInAnyOrderElementsOf(ABOUT_MERGES);
    }

    @Test
    void movesTheRowsOfEveryTable() {
        assertThat(rowsOf(doubled))
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as("the test's data lacks a row in " + table)
                        .isPositive());
        var before = rowsOf(doubled);
        assertThat(merge()).isInstanceOf(MergePeople.Merged.class);
        assertThat(rowsOf(doubled).values()).containsOnly(0L);
        assertThat(rowsOf(kept)).isEqualTo(before);
        assertThat(town.as(() -> people.standsFor(doubled))).isEqualTo(kept);
    }

    @Test
    void restoresExactlyWhatWas() {
        var before = everything();
        var merged = (MergePeople.Merged) merge();
        assertThat(everything()).isNotEqualTo(before);
        assertThat(undo(merged)).isEqualTo(new UndoMerge.Undone(doubled));
        assertThat(everything()).isEqualTo(before);
        assertThat(town.as(() -> people.standsFor(doubled))).isEqualTo(doubled);
    }

    @Test
    void leavesBehindWhatTheKeptRecordHasInTheSamePlace() {
        residence(kept, "2018-01-01");
        assertThat(merge()).isInstanceOf(MergePeople.Merged.class);
        assertThat(rowsOf(doubled)).containsEntry("residence", 1L).containsEntry("consent", 0L);
        assertThat(rowsOf(kept)).containsEntry("residence", 2L);
    }

    @Test
    void keepsWhatIsRecordedAfterwardsWhereItWasRecorded() {
        var merged = (MergePeople.Merged) merge();
        residence(kept, "2019-02-02");
        assertThat(undo(merged)).isInstanceOf(UndoMerge.Undone.class);
        assertThat(rowsOf(kept)).containsEntry("residence", 1L);
    }

    @Test
    void undoesNothingAfterACorrectionOfWhatMoved() {
        var merged = (MergePeople.Merged) merge();
        town.inside(() -> jdbc.sql("UPDATE evidence SET superseded_at = clock_timestamp()")
                .update());
        assertThat(undo(merged)).isEqualTo(new UndoMerge.ChangedSince("evidence"));
        assertThat(rowsOf(kept)).containsEntry("evidence", 1L);
    }

    @Test
    void undoesMergesInTheOrderBackwards() {
        var first = (MergePeople.Merged) merge();
        var third = new PersonId(Ids.next());
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                        VALUES (current_organisation(), :id, 'Halina', 'Łąkowa', '1950-05-15', 'female')""").param("id", third.value()).update());
        var before = everything();
        var second = (MergePeople.Merged) town.as(() -> mergePeople.merge(third, kept, "dowód", null));
        assertThat(undo(first)).isEqualTo(new UndoMerge.ChangedSince("person"));
        assertThat(town.as(() -> undoMerge.undo(third, second.id()))).isInstanceOf(UndoMerge.Undone.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesWhileBothTakePartInOneProgramme() {
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                            SELECT organisation_id, gen_random_uuid(), id, :person, 2, 'participant' FROM programme""").param("person", kept.value()).update();
        });
        assertThat(merge())
                .isInstanceOfSatisfying(
                        MergePeople.Hindered.class,
                        hindered -> assertThat(hindered.sentences())
                                .singleElement()
                                .asString()
                                .contains("Oba wpisy biorą udział"));
        assertThat(rowsOf(doubled).values()).doesNotContain(0L);
    }

    @Test
    void mergesOnceWhoeverClicksAtTheSameTime() throws Exception {
        var outcomes = Race.of(4, clerk -> {
            try {
                return merge();
            } catch (NotFound tooLate) {
                return new MergePeople.HinderedBy("person");
            }
        });
        assertThat(outcomes).filteredOn(MergePeople.Merged.class::isInstance).hasSize(1);
    }

    @Test
    void leavesFactsUnwritableForTheApplication() {
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("UPDATE residence SET person_id = :kept")
                        .param("kept", kept.value())
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("corrected by a new row");
    }

    @Test
    void findsPeopleTypedTwice() {
        assertThat(town.as(() -> duplicates.pairs(10)))
                .singleElement()
                .satisfies(pair -> assertThat(
                                List.of(pair.first().id(), pair.second().id()))
                        .containsExactlyInAnyOrder(kept, doubled));
        merge();
        assertThat(town.as(() -> duplicates.pairs(10))).isEmpty();
    }

    @Test
    void whatWasToldApartDoesNotBecomeOneByWayOfAThird() {
        var third = new PersonId(Ids.next());
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                        VALUES (current_organisation(), :id, 'Halina', 'Łonkowa', '1950-05-15', 'female')""").param("id", third.value()).update());
        town.as(() -> {
            tellApart.tell(kept, doubled);
            return true;
        });
        assertThat(town.as(() -> mergePeople.merge(third, doubled, "dowód", null)))
                .isInstanceOf(MergePeople.Merged.class);
        assertThat(town.as(() -> duplicates.pairs(10)))
                .as("nobody is asked again")
                .isEmpty();
        assertThat(town.as(() -> toldApart.of(kept)))
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo(third));
        assertThat(town.as(() -> mergePeople.merge(kept, third, "dowód", null)))
                .isInstanceOf(MergePeople.ToldApart.class);
        assertThatThrownBy(
                        () -> town.inside(() -> jdbc.sql("SELECT merge_people(gen_random_uuid(), :kept, :third, 'x')")
                                .param("kept", kept.value())
                                .param("third", third.value())
                                .query(String.class)
                                .list()))
                .hasMessageContaining("told apart");
        assertThat(town.as(() -> mergePeople.merge(kept, third, "dowód", "pomyłka")))
                .isInstanceOf(MergePeople.Merged.class);
    }

    /** A told apart from B, and B merged into C: A and C are two people, as long as the merge holds. */
    @Test
    void whoWasToldApartStaysApartFromTheRecordThatOneWasMergedInto() {
        var lookalike = new PersonId(Ids.next());
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                        VALUES (current_organisation(), :id, 'Halina', 'Łonkowa', '1950-05-15', 'female')""").param("id", lookalike.value()).update());
        town.as(() -> {
            tellApart.tell(lookalike, doubled);
            return null;
        });
        assertThat(town.as(() -> duplicates.pairs(10))).hasSize(2);
        var merged = (MergePeople.Merged) merge();

        assertThat(town.as(() -> duplicates.pairs(10))).isEmpty();
        assertThat(town.as(() -> toldApart.of(kept)))
                .extracting(ToldApartQueries.Apart::person)
                .contains(lookalike);
        assertThat(town.as(() -> mergePeople.merge(kept, lookalike, "dowód", null)))
                .isEqualTo(new MergePeople.ToldApart());
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("""
                        INSERT INTO person_merge (organisation_id, id, kept_id, merged_id, reason)
                        VALUES (current_organisation(), gen_random_uuid(), :kept, :merged, 'dowód')""")
                        .param("kept", kept.value())
                        .param("merged", lookalike.value())
                        .update()))
                .hasMessageContaining("told apart");

        undo(merged);
        assertThat(town.as(() -> toldApart.of(kept)))
                .extracting(ToldApartQueries.Apart::person)
                .doesNotContain(lookalike);
        assertThat(town.as(() -> toldApart.of(doubled)))
                .extracting(ToldApartQueries.Apart::person)
                .contains(lookalike);

        merge();
        town.as(() -> {
            tellApart.takeBack(lookalike, kept);
            return null;
        });
        assertThat(town.as(() -> mergePeople.merge(kept, lookalike, "dowód", null)))
                .isInstanceOf(MergePeople.Merged.class);
    }

    private MergePeople.Outcome merge() {
        return town.as(() -> mergePeople.merge(kept, doubled, "osoba okazała dowód", null));
    }

    private UndoMerge.Outcome undo(MergePeople.Merged merged) {
        return town.as(() -> undoMerge.undo(kept, merged.id()));
    }

    private void residence(PersonId person, String from) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county,
                            voivodeship, urbanisation)
                        VALUES (current_organisation(), gen_random_uuid(), :person, :from::date, 'Mikołów', 'Mikołów', 'mikołowski',
                            'śląskie', 2)""")
                .param("person", person.value())
                .param("from", from)
                .update());
    }

    /** How many rows of each table are the person's, by what the catalogue says. */
    private Map<String, Long> rowsOf(PersonId person) {
        return town.inside(() -> {
            var rows = new TreeMap<String, Long>();
            for (var table : tables()) {
                rows.put(
                        table,
                        jdbc.sql("SELECT count(*) FROM " + table + " WHERE person_id = :person")
                                .param("person", person.value())
                                .query(Long.class)
                                .single());
            }
            return rows;
        });
    }

    /** Asked of the catalogue once more, and not of what the merge itself asks; who somebody was taken for stays with the record. */
    private List<String> tables() {
        return jdbc.sql("""
                        SELECT table_name::text FROM information_schema.columns
                        WHERE table_schema = 'public' AND column_name = 'person_id' AND table_name <> 'former_identity' AND table_name IN (
                            SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r')
                        """).query(String.class).list();
    }

    /** Every row of every table about people, and of people but for their versions. */
    private Map<String, String> everything() {
        return town.inside(() -> {
            var rows = new TreeMap<String, String>();
            for (var table :
                    Stream.concat(tables().stream(), Stream.of("person")).toList()) {
                rows.put(
                        table,
                        jdbc.sql("SELECT string_agg((to_jsonb(t) - 'version')::text, ' ' ORDER BY t.id) FROM " + table
                                        + " t")
                                .query(String.class)
                                .single());
            }
            return rows;
        });
    }
}
