package pl.mors.community;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Coded;
import pl.mors.programme.ProgrammeId;

/** Reads the communities of a programme. */
@Repository
@Transactional(readOnly = true)
public class CommunityQueries {

    private final JdbcClient jdbc;

    CommunityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Territorial ones first, each by name. */
    public List<Community> of(ProgrammeId programme) {
        return jdbc.sql("SELECT * FROM community WHERE programme_id = :programme ORDER BY kind DESC, name")
                .param("programme", programme.value())
                .query((row, number) -> new Community(
                        new CommunityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Coded.of(Community.Kind.class, row.getString("kind")),
                        "demo".equals(row.getString("provenance"))))
                .list();
    }
}
