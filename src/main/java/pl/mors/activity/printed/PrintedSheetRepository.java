package pl.mors.activity.printed;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class PrintedSheetRepository {

    private final JdbcClient jdbc;

    PrintedSheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PrintedSheetId sheet, SessionId session, int layout) {
        jdbc.sql("""
                        INSERT INTO printed_sheet (organisation_id, id, session_id, layout)
                        VALUES (current_organisation(), :id, :session, :layout)
                        """)
                .param("id", sheet.value())
                .param("session", session.value())
                .param("layout", layout)
                .update();
    }

    /** In this order, from the left. */
    void addColumns(PrintedSheetId sheet, List<SheetColumn> columns) {
        jdbc.sql("""
                        INSERT INTO printed_sheet_column (organisation_id, id, sheet_id, number, kind)
                        SELECT current_organisation(), n.id, :sheet, n.number - 1, n.kind
                        FROM unnest(:ids::uuid[], :kinds::text[]) WITH ORDINALITY AS n (id, kind, number)
                        """)
                .param("sheet", sheet.value())
                .param("ids", columns.stream().map(column -> Ids.next()).toArray(UUID[]::new))
                .param("kinds", columns.stream().map(SheetColumn::code).toArray(String[]::new))
                .update();
    }

    /** In this order, from line 1. */
    void addLines(PrintedSheetId sheet, List<PersonId> people) {
        jdbc.sql("""
                        INSERT INTO printed_sheet_line (organisation_id, id, sheet_id, number, person_id)
                        SELECT current_organisation(), n.id, :sheet, n.number, n.person_id
                        FROM unnest(:ids::uuid[], :people::uuid[]) WITH ORDINALITY AS n (id, person_id, number)
                        """)
                .param("sheet", sheet.value())
                .param("ids", people.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
