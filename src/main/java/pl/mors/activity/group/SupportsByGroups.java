package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.SupportsOfProgramme;

@Repository
@Transactional(readOnly = true)
class SupportsByGroups implements SupportsOfProgramme {

    private final JdbcClient jdbc;

    SupportsByGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OnDay> supports(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT activity_kind, given_on, count(*) AS supports FROM support_of_activity
                        WHERE programme_id = :programme GROUP BY activity_kind, given_on""")
                .param("programme", programme.value())
                .query((row, number) -> new OnDay(
                        row.getString("activity_kind"),
                        row.getObject("given_on", LocalDate.class),
                        row.getInt("supports")))
                .list();
    }
}
