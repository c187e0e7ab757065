package pl.mors.intake.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.programme.ProgrammeId;

/** Finds the institutions that a list names in the register of institutions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListedInstitutions {

    private final JdbcClient jdbc;

    ListedInstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By tax number; else by name, where one institution alone is called so and no other tax number contradicts. */
    void recognise() {
        jdbc.sql("UPDATE listed l SET institution_id = i.id FROM institution i WHERE i.nip = l.institution_nip")
                .update();
        jdbc.sql("""
                        UPDATE listed l SET institution_id = f.id
                        FROM (SELECT fold(name) AS folded, (array_agg(id))[1] AS id, (array_agg(nip))[1] AS nip FROM institution
                            GROUP BY 1 HAVING count(*) = 1) f
                        WHERE l.institution_id IS NULL AND fold(l.institution) = f.folded
                            AND (l.institution_nip IS NULL OR f.nip IS NULL)""").update();
    }

    /** What becomes of the institution of each row. */
    List<Problem> told(ProgrammeId programme, Columns columns) {
        int column =
                columns.has(Target.INSTITUTION) ? columns.of(Target.INSTITUTION) : columns.of(Target.INSTITUTION_NIP);
        return jdbc.sql("""
                        SELECT l.line, coalesce(l.institution, l.institution_nip) AS listed,
                            coalesce(i.name, alike.name) AS institution,
                            CASE WHEN l.education IS NULL AND e.participation_id IS NULL THEN 'INSTITUTION_WITHOUT_ENTRY'
                                WHEN i.id IS NULL AND alike.name IS NULL THEN 'INSTITUTION_UNKNOWN'
                                WHEN i.id IS NULL THEN 'INSTITUTION_ALIKE'
                                WHEN p.institution_id IS NULL THEN 'INSTITUTION_JOINS'
                                ELSE 'INSTITUTION_FOUND' END AS code
                        FROM listed l
                            LEFT JOIN institution i ON i.id = l.institution_id
                            LEFT JOIN known_institution_participation p ON p.institution_id = i.id AND p.programme_id = :programme
                            LEFT JOIN known_entry_situation e ON e.participation_id = l.participation_id
                            LEFT JOIN LATERAL (
                                SELECT o.name FROM institution o
                                WHERE i.id IS NULL AND similarity(fold(o.name), fold(l.institution)) > 0.4
                                ORDER BY similarity(fold(o.name), fold(l.institution)) DESC, o.id LIMIT 1) alike ON true
                        WHERE coalesce(l.institution, l.institution_nip) IS NOT NULL AND l.repeats IS NULL
                            AND (e.participation_id IS NULL OR i.id IS NULL) ORDER BY l.line""")
                .param("programme", programme.value())
                .query((row, number) -> new Problem(
                        row.getInt("line"),
                        column,
                        Code.valueOf(row.getString("code")),
                        row.getString("listed"),
                        args(row.getString("listed"), row.getString("institution"))))
                .list();
    }

    private static List<String> args(String listed, @Nullable String institution) {
        return institution == null ? List.of(listed) : List.of(listed, institution);
    }
}
