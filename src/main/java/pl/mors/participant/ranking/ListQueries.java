package pl.mors.participant.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Approved lists of rounds: numbers of applications, and nobody's name. */
@Repository
@Transactional(readOnly = true)
public class ListQueries {

    private static final String SELECT =
            "SELECT number, made_on, told, alone_reason, published_on FROM recruitment_list ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of a round, the latest first. */
    public List<RecruitmentList> of(RecruitmentRoundId round) {
        return jdbc.sql(SELECT + "WHERE round_id = :round ORDER BY number DESC")
                .param("round", round.value())
                .query(this::list)
                .list();
    }

    /** Those of a round that the public site shows on a day, the latest first. */
    public List<RecruitmentList> published(RecruitmentRoundId round, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE round_id = :round AND published_on <= :today ORDER BY number DESC")
                .param("round", round.value())
                .param("today", today)
                .query(this::list)
                .list();
    }

    /**
     * The list.
     *
     * @throws NotFound when the round has none of this number
     */
    public RecruitmentList get(RecruitmentRoundId round, int number) {
        return jdbc.sql(SELECT + "WHERE round_id = :round AND number = :number")
                .param("round", round.value())
                .param("number", number)
                .query(this::list)
                .optional()
                .orElseThrow(() -> new NotFound("list " + number + " of round " + round));
    }

    private RecruitmentList list(ResultSet row, int rowNumber) throws SQLException {
        return new RecruitmentList(
                row.getInt("number"),
                row.getObject("made_on", LocalDate.class),
                Arrays.asList(json.readValue(row.getString("told"), ListLine[].class)),
                row.getString("alone_reason"),
                row.getObject("published_on", LocalDate.class));
    }
}
