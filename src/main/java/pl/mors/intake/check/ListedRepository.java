package pl.mors.intake.check;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.platform.text.Texts;
import pl.mors.programme.ProgrammeId;

/**
 * The people of a list in a table that lives as long as the transaction and that no other session sees. Whole sets are compared
 * there, whatever the length of the list.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListedRepository {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    ListedRepository(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    boolean isOrganisationMadeUp() {
        return jdbc.sql("SELECT made_up FROM organisation WHERE id = current_organisation()")
                .query(Boolean.class)
                .single();
    }

    /**
     * An empty table for the people of one list: person_id and participation_id are on record, person and participation the same or
     * else those that the row may add.
     *
     * @throws UnreadableTable when the database allows none: its owner must grant it, and need not be the owner of the schema
     */
    void create() throws UnreadableTable {
        if (!mayMakeTables()) {
            throw UnreadableTable.noTemporaryTables();
        }
        run("DROP TABLE IF EXISTS pg_temp.listed");
        run("""
                CREATE TEMPORARY TABLE listed (
                    line int NOT NULL, number int, given_name text, family_name text, pesel text, no_pesel_reason text,
                    other_identifier text, born_on date, sex text, citizenship text, phone text, email text, street text,
                    building text, flat text, postcode text, locality text, district text, municipality text, county text,
                    voivodeship text, urbanisation smallint, residence_from date, declared_on date, education text,
                    labour_status text, labour_status_detail text, occupation text, employer text, education_ends_on date,
                    institution text, institution_nip text, institution_id uuid,
                    at_risk boolean, questions text[], answers text[], answer_ids uuid[], exited_on date, path_completed boolean,
                    situations text[], evidence_kind text, evidence_issued_on date, evidence_valid_until date, ids uuid[],
                    folded text GENERATED ALWAYS AS (fold(family_name || ' ' || given_name)) STORED,
                    person_id uuid, participation_id uuid, repeats int,
                    person uuid GENERATED ALWAYS AS (coalesce(person_id, ids[1])) STORED,
                    participation uuid GENERATED ALWAYS AS (coalesce(participation_id, ids[2])) STORED
                ) ON COMMIT DROP""");
    }

    private boolean mayMakeTables() {
        return jdbc.sql("SELECT has_database_privilege(current_database(), 'TEMPORARY')")
                .query(Boolean.class)
                .single();
    }

    /** Opens the table for rows; close it before anything else is asked. */
    CopyOfList open(LocalDate today) throws SQLException {
        return new CopyOfList(DataSourceUtils.getConnection(dataSource).unwrap(PGConnection.class), today);
    }

    /** Finds out who the people are: each once, in the register or new to it, in the programme or not yet. */
    void recognise(ProgrammeId programme) {
        run("CREATE INDEX ON listed (pesel)");
        run("CREATE INDEX ON listed (born_on)");
        run("ANALYZE listed");
        run("""
                UPDATE listed l SET repeats = f.line
                FROM (SELECT min(line) AS line, coalesce(pesel, born_on::text) AS key, folded FROM listed GROUP BY 2, 3) f
                WHERE coalesce(l.pesel, l.born_on::text) = f.key AND l.folded = f.folded AND l.line > f.line""");
        run("UPDATE listed l SET person_id = p.id FROM person p WHERE p.pesel = l.pesel AND l.repeats IS NULL");
        for (var same : List.of("a.number = l.number", "p.date_of_birth = l.born_on")) {
            jdbc.sql("""
                            UPDATE listed l SET person_id = p.id
                            FROM participation a JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            WHERE a.programme_id = :programme AND l.person_id IS NULL AND l.repeats IS NULL
                                AND (l.pesel IS NULL OR p.pesel IS NULL) AND %s
                                AND fold(p.family_name || ' ' || p.given_name) = l.folded""".formatted(same)).param("programme", programme.value()).update();
        }
        run("""
                UPDATE listed l SET person_id = f.id
                FROM (SELECT n.line, (array_agg(coalesce(p.merged_into_id, p.id)))[1] AS id FROM listed n JOIN person p ON p.date_of_birth = n.born_on
                        AND fold(p.family_name || ' ' || p.given_name) = n.folded
                    WHERE n.pesel IS NULL AND n.person_id IS NULL AND n.repeats IS NULL
                    GROUP BY n.line HAVING count(DISTINCT coalesce(p.merged_into_id, p.id)) = 1) f
                WHERE f.line = l.line""");
        run("""
                UPDATE listed l SET repeats = f.line
                FROM (SELECT person_id, min(line) AS line FROM listed WHERE person_id IS NOT NULL GROUP BY person_id) f
                WHERE f.person_id = l.person_id AND l.line > f.line AND l.repeats IS NULL""");
        jdbc.sql("""
                        UPDATE listed l SET participation_id = a.id FROM participation a
                        WHERE a.programme_id = :programme AND a.person_id = l.person_id AND l.repeats IS NULL""").param("programme", programme.value()).update();
    }

    /** Whom a list names: people told apart, those of the register, those of the programme. */
    record Counts(int people, int found, int already) {}

    Counts counts() {
        return jdbc.sql("""
                        SELECT count(*) AS people, count(person_id) AS found, count(participation_id) AS already
                        FROM listed WHERE repeats IS NULL""").query(Counts.class).single();
    }

    /**
     * Rows of people who stand further up.
     *
     * @param supportsListed whether each row tells of one support: then somebody has several rows that are alike but for it
     */
    List<Problem> repeated(int peselColumn, boolean supportsListed) {
        return jdbc.sql("""
                        SELECT l.line, l.repeats, %1$s IS NOT DISTINCT FROM %2$s AS alike
                        FROM listed l JOIN listed f ON f.line = l.repeats ORDER BY l.line""".formatted(facts("l"), facts("f")))
                .query((row, number) -> new Problem(
                        row.getInt("line"),
                        peselColumn,
                        supportsListed && row.getBoolean("alike") ? Code.REPEATED_FOR_SUPPORT : Code.REPEATED,
                        "",
                        List.of(Integer.toString(row.getInt("repeats")))))
                .list();
    }

    private static String facts(String row) {
        return "(r.declared_on, r.exited_on, r.phone, r.email, r.locality, r.street, r.building, r.education, r.labour_status)"
                .replace("r.", row + ".");
    }

    List<Problem> sharedPesels(int peselColumn) {
        return jdbc.sql("""
                        SELECT l.line, min(o.line) AS other, l.pesel FROM listed l
                            JOIN listed o ON o.pesel = l.pesel AND o.folded <> l.folded
                        GROUP BY l.line, l.pesel ORDER BY l.line""")
                .query((row, number) -> new Problem(
                        row.getInt("line"),
                        peselColumn,
                        Code.TWO_PEOPLE_ONE_PESEL,
                        row.getString("pesel"),
                        List.of(Integer.toString(row.getInt("other")))))
                .list();
    }

    /** Numbers that two people of the list bear, or that somebody else in the programme bears. */
    List<Problem> clashingNumbers(ProgrammeId programme, int column) {
        return jdbc.sql("""
                        SELECT l.line, l.number, min(o.line)::text AS other, 'NUMBER_TWICE' AS code FROM listed l
                            JOIN listed o ON o.number = l.number AND o.line <> l.line AND o.repeats IS NULL
                        WHERE l.repeats IS NULL GROUP BY l.line, l.number
                        UNION ALL
                        SELECT l.line, l.number, p.given_name || ' ' || p.family_name, 'NUMBER_TAKEN' FROM listed l
                            JOIN participation a ON a.programme_id = :programme AND a.number = l.number
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE l.repeats IS NULL AND l.participation_id IS NULL
                        UNION ALL
                        SELECT l.line, l.number, a.number::text, 'OTHER_NUMBER' FROM listed l
                            JOIN participation a ON a.programme_id = :programme AND a.id = l.participation_id
                        WHERE a.number <> l.number AND l.repeats IS NULL
                        ORDER BY 1""")
                .param("programme", programme.value())
                .query((row, number) -> new Problem(
                        row.getInt("line"),
                        column,
                        Code.valueOf(row.getString("code")),
                        row.getString("number"),
                        List.of(row.getString("other"))))
                .list();
    }

    /** People of the list who may be one, typed twice: born on one day, with similar names. */
    List<Problem> alikeInList() {
        return jdbc.sql("""
                        SELECT l.line, min(o.line) AS other FROM listed l
                            JOIN listed o ON o.born_on = l.born_on AND o.line < l.line AND o.repeats IS NULL
                                AND o.pesel IS DISTINCT FROM l.pesel AND similarity(o.folded, l.folded) > 0.6
                        WHERE l.repeats IS NULL GROUP BY l.line ORDER BY l.line""")
                .query((row, number) ->
                        Problem.ofRow(row.getInt("line"), Code.ALIKE_IN_LIST, Integer.toString(row.getInt("other"))))
                .list();
    }

    /** People whom the register does not know by a number, and who are like somebody in it. */
    List<Problem> alikeInRegister() {
        return jdbc.sql("""
                        SELECT l.line, p.given_name || ' ' || p.family_name AS name, p.date_of_birth
                        FROM listed l CROSS JOIN LATERAL (
                            SELECT * FROM people_alike(l.given_name, l.family_name, l.born_on) LIMIT 1) p
                        WHERE l.person_id IS NULL AND l.repeats IS NULL
                            AND EXISTS (SELECT FROM person known WHERE known.date_of_birth = l.born_on)
                        ORDER BY l.line""")
                .query((row, number) -> Problem.ofRow(
                        row.getInt("line"),
                        Code.ALIKE_IN_REGISTER,
                        row.getString("name"),
                        Texts.date(row.getObject("date_of_birth", LocalDate.class))))
                .list();
    }

    /** People who are known already: in the programme with their number, or in the register only. */
    List<Problem> known() {
        return jdbc.sql("""
                        SELECT l.line, a.number FROM listed l
                            LEFT JOIN participation a ON a.id = l.participation_id
                        WHERE l.person_id IS NOT NULL AND l.repeats IS NULL ORDER BY l.line""")
                .query((row, rowNumber) -> {
                    var number = row.getString("number");
                    return number == null
                            ? Problem.ofRow(row.getInt("line"), Code.FOUND_IN_REGISTER)
                            : Problem.ofRow(row.getInt("line"), Code.ALREADY_IN, number);
                })
                .list();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
