package pl.mors.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.FilledOrganisation;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** What the database itself refuses, whatever the application asks. Every loop is over the catalogue: new tables are in it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private FilledOrganisation filled;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private Town neighbour;

    @BeforeAll
    void fillTwoTowns() {
        Town partner = world.town();
        town = filled.sharingWith(partner);
        neighbour = filled.sharingWith(partner);
    }

    @Test
    void everyTableOfATownIsUnderForcedSecurityAndHasAPolicy() {
        List<Map<String, Object>> tables =
                inTransaction(() -> jdbc.sql("""
                        SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
                            EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_organisation') AS held
                        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND a.attname = 'organisation_id' AND NOT a.attisdropped
                        """).query().listOfRows());
        assertThat(tables).hasSizeGreaterThan(30).allSatisfy(table -> {
            assertThat(table.get("forced")).as("forced on " + table.get("name")).isEqualTo(true);
            assertThat(table.get("held")).as("policy of " + table.get("name")).isEqualTo(true);
        });
    }

    @Test
    void viewsUseTheRightsOfWhoeverReadsThem() {
        assertThat(inTransaction(() -> jdbc.sql("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
                            AND pg_get_userbyid(relowner) = 'mors_owner'
                            AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)
                        """).query(String.class).list()))
                .isEmpty();
    }

    @Test
    void theOwnOrganisationHasRowsInEveryTable() {
        SoftAssertions.assertSoftly(softly -> tables().forEach(
                        table -> softly.assertThat(town.inside(() -> count(table)))
                                .as("rows of the own organisation in " + table)
                                .isPositive()));
    }

    @Test
    void withoutAnOrganisationThereAreNoRows() {
        SoftAssertions.assertSoftly(softly -> tables().forEach(
                        table -> softly.assertThat(inTransaction(() -> count(table)))
                                .as("rows of nobody's in " + table)
                                .isZero()));
    }

    @Test
    void foreignRowsAreInvisible() {
        SoftAssertions.assertSoftly(softly -> tables().forEach(table -> softly.assertThat(town.inside(
                        () -> jdbc.sql("SELECT count(*) FROM %s WHERE organisation_id <> ?".formatted(table))
                                .param(town.id().value())
                                .query(Long.class)
                                .single()))
                .as("foreign rows in " + table)
                .isZero()));
    }

    /** A row of the neighbour's, offered again with a new id from our side: permission or policy must stop it. */
    @Test
    void foreignRowsCannotBeAdded() {
        SoftAssertions.assertSoftly(softly -> tables().forEach(table -> {
            List<String> columns = columns(table);
            String names = String.join(", ", columns);
            List<Object> values = neighbour.inside(() -> jdbc.sql("SELECT %s FROM %s LIMIT 1".formatted(names, table))
                    .query((row, number) -> {
                        List<Object> read = new ArrayList<>();
                        for (int column = 1; column <= columns.size(); column++) {
                            read.add(row.getObject(column));
                        }
                        return read;
                    })
                    .single());
            String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
            softly.assertThatThrownBy(() -> town.inside(
                            () -> jdbc.sql("INSERT INTO %s (%s) VALUES (%s)".formatted(table, names, places))
                                    .params(values)
                                    .update()))
                    .as("a foreign row into " + table)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsAnyOf("violates row-level security policy", "permission denied");
        }));
    }

    @Test
    void ownRowsCannotBeGivenAway() {
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("UPDATE venue SET organisation_id = ?")
                        .param(neighbour.id().value())
                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theApplicationOwnsNothingAndHasNoPowers() {
        inTransaction(() -> {
            assertThat(jdbc.sql("SELECT current_user").query(String.class).single())
                    .isEqualTo("mors_app");
            assertThat(jdbc.sql("""
                            SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
                            FROM pg_roles WHERE rolname = current_user
                            """).query(Boolean.class).single()).isFalse();
            assertThat(jdbc.sql("""
                            SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user
                            UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = current_user
                            UNION ALL SELECT rolname FROM pg_roles WHERE rolname <> current_user
                                AND pg_has_role(current_user, oid, 'MEMBER')
                            """).query(String.class).list()).isEmpty();
            return true;
        });
    }

    /** A page of the public sites may ask what it likes. */
    @Test
    void aPublicVisitSeesNoRowAboutPeople() {
        List<String> tables =
                inTransaction(() -> jdbc.sql("""
                        SELECT DISTINCT c.relname
                        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND has_any_column_privilege(c.oid, 'SELECT')
                            AND substring(col_description(c.oid, a.attnum) FROM '^\\[([a-z]+)/') IN ('personal', 'payment',
                                'participation', 'eligibility', 'sensitive', 'roster', 'confidential', 'account', 'secret',
                                'audit')
                            AND a.attname NOT IN ('recorded_at', 'recorded_by', 'superseded_at')
                        """).query(String.class).list());
        assertThat(tables).contains("person", "attendance", "account", "audit_payload", "outbox_message", "file_chunk");
        SoftAssertions.assertSoftly(softly -> tables.forEach(table -> softly.assertThat(asVisitor(() -> count(table)))
                .as("rows that a visitor sees in " + table)
                .isZero()));
        assertThat(asVisitor(() -> count("venue"))).as("what is public").isPositive();
    }

    @Test
    void factsAreNeitherRewrittenNorDeleted() {
        List<String> facts =
                inTransaction(() -> jdbc.sql("""
                        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'superseded_at'
                        """).query(String.class).list());
        assertThat(facts).contains("attendance", "residence", "sensitive_answer", "programme_terms");
        SoftAssertions.assertSoftly(softly -> facts.forEach(fact -> {
            softly.assertThatThrownBy(() -> change("UPDATE %s SET recorded_at = recorded_at - interval '1 day'", fact))
                    .as("rewriting " + fact)
                    .rootCause()
                    .hasMessageContaining(fact.endsWith("_terms") ? "permission denied" : "corrected by a new row");
            softly.assertThatThrownBy(() -> change("DELETE FROM %s", fact))
                    .as("deleting " + fact)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }));
    }

    @Test
    void aSupersededFactStaysSuperseded() {
        Town own = filled.sharingWith(neighbour);
        own.inside(() -> {
            jdbc.sql("UPDATE attendance SET superseded_at = now()").update();
        });
        assertThatThrownBy(() -> own.inside(() ->
                        jdbc.sql("UPDATE attendance SET superseded_at = NULL").update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theTrailCannotBeChangedThroughTheApplication() {
        SoftAssertions.assertSoftly(softly -> List.of("audit_entry", "audit_payload", "audit_seal", "audit_read")
                .forEach(table -> {
                    softly.assertThatThrownBy(() -> change("UPDATE %s SET organisation_id = organisation_id", table))
                            .as("changing " + table)
                            .rootCause()
                            .hasMessageContaining("permission denied");
                    softly.assertThatThrownBy(() -> change("DELETE FROM %s", table))
                            .as("deleting from " + table)
                            .rootCause()
                            .hasMessageContaining("permission denied");
                }));
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("""
                                INSERT INTO audit_read (organisation_id, id, subject, granted, account_id)
                                VALUES (current_organisation(), ?, 'person', true, ?)
                                """)
                        .params(UUID.randomUUID(), UUID.randomUUID())
                        .update()))
                .as("naming another reader")
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** Keys may be changed by an update; the trail tells both the row that went and the row that came. */
    @Test
    void aChangedKeyIsInTheTrail() {
        Town own = world.town();
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        own.inside(() -> {
            jdbc.sql("INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), ?, 'Park')")
                    .param(before)
                    .update();
            jdbc.sql("UPDATE venue SET id = ?").param(after).update();
        });
        assertThat(own.inside(() -> jdbc.sql("SELECT row_id FROM audit_entry WHERE operation = 'update'")
                        .query(UUID.class)
                        .list()))
                .containsExactlyInAnyOrder(before, after);
    }

    private List<String> tables() {
        return inTransaction(() -> jdbc.sql("""
                        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND a.attname = 'organisation_id' AND NOT a.attisdropped ORDER BY c.relname
                        """).query(String.class).list());
    }

    private List<String> columns(String table) {
        return inTransaction(
                () -> jdbc.sql("""
                        SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped
                            AND attgenerated = '' AND has_column_privilege(attrelid, attnum, 'SELECT')
                        """).param(table).query(String.class).list());
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private void change(String sql, String table) {
        town.inside(() -> {
            jdbc.sql(sql.formatted(table)).update();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private <T> T asVisitor(Supplier<T> work) {
        return Tenancy.call(Actor.visitor(town.id(), "test"), () -> inTransaction(work));
    }
}
