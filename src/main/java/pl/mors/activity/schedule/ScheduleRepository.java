package pl.mors.activity.schedule;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ScheduleRepository {

    private final JdbcClient jdbc;

    ScheduleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void publish(ProgrammeId programme, YearMonth month, int number, List<ScheduleLine> lines) {
        jdbc.sql("""
                INSERT INTO support_schedule (organisation_id, id, programme_id, month, number, content, content_digest)
                VALUES (current_organisation(), :id, :programme, :month, :number, :content,
                    sha256(convert_to(:content, 'UTF8')))
                """)
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("month", month.atDay(1))
                .param("number", number)
                .param("content", ScheduleContent.write(lines))
                .update();
    }
}
