package pl.mors.participant.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;

/** The lists behind the desk: one statement each. */
@Repository
@Transactional(readOnly = true)
class RecruitmentDeskQueries {

    /** A round that closes within so many days is shown. */
    private static final int SOON_DAYS = 7;

    private final JdbcClient jdbc;

    RecruitmentDeskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record AboutRound(RecruitmentRoundId round, String name, LocalDate day) {}

    record AboutApplication(RecruitmentApplicationId application, int number, String round, LocalDate day) {}

    /** Rounds that close soon, and those that closed with applications on which nobody decided. */
    List<AboutRound> closing(LocalDate today, int limit) {
        return jdbc.sql("""
                        SELECT r.id, r.name, r.closes_on AS day FROM recruitment_round r
                        WHERE r.opens_on <= :today AND r.closes_on <= :soon
                            AND (r.closes_on >= :today OR EXISTS (SELECT FROM application_state s
                                WHERE s.organisation_id = r.organisation_id AND s.round_id = r.id))
                            AND NOT EXISTS (SELECT FROM recruitment_list l
                                WHERE l.organisation_id = r.organisation_id AND l.round_id = r.id)
                        ORDER BY r.closes_on, r.id LIMIT :limit""")
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .param("limit", limit)
                .query(RecruitmentDeskQueries::round)
                .list();
    }

    /** Applications whose last day for completing has come, the earliest first. */
    List<AboutApplication> incomplete(LocalDate today, int limit) {
        return jdbc.sql("""
                        SELECT s.application_id AS id, s.number, r.name, c.complete_by AS day
                        FROM application_state s
                            JOIN known_application_check c ON c.organisation_id = s.organisation_id
                                AND c.application_id = s.application_id
                            JOIN recruitment_round r ON r.organisation_id = s.organisation_id AND r.id = s.round_id
                        WHERE s.state = 'incomplete' AND c.complete_by <= :today
                        ORDER BY c.complete_by, s.application_id LIMIT :limit""")
                .param("today", today)
                .param("limit", limit)
                .query(RecruitmentDeskQueries::application)
                .list();
    }

    /** Appeals without an answer, the earliest first. */
    List<AboutApplication> openAppeals(int limit) {
        return jdbc.sql("""
                        SELECT s.application_id AS id, s.number, r.name, a.lodged_on AS day
                        FROM application_state s
                            JOIN known_recruitment_appeal a ON a.organisation_id = s.organisation_id
                                AND a.application_id = s.application_id
                            JOIN recruitment_round r ON r.organisation_id = s.organisation_id AND r.id = s.round_id
                        WHERE s.state = 'appealed' ORDER BY a.lodged_on, s.application_id LIMIT :limit""")
                .param("limit", limit)
                .query(RecruitmentDeskQueries::application)
                .list();
    }

    /** Rounds with a free place and somebody who waits for one. */
    List<AboutRound> freePlaces(int limit) {
        return jdbc.sql("""
                        SELECT r.id, r.name, r.closes_on AS day FROM recruitment_round r
                            JOIN (SELECT a.organisation_id, a.round_id,
                                    count(*) FILTER (WHERE d.outcome = 'accepted') AS accepted,
                                    count(*) FILTER (WHERE d.outcome = 'reserve') AS waiting
                                FROM recruitment_application a
                                    JOIN known_recruitment_decision d ON d.organisation_id = a.organisation_id
                                        AND d.application_id = a.id
                                    LEFT JOIN known_recruitment_withdrawal w ON w.organisation_id = a.organisation_id
                                        AND w.application_id = a.id
                                WHERE w.id IS NULL GROUP BY a.organisation_id, a.round_id) c
                                ON c.organisation_id = r.organisation_id AND c.round_id = r.id
                        WHERE c.accepted < r.places AND c.waiting > 0 ORDER BY r.closes_on, r.id LIMIT :limit""")
                .param("limit", limit)
                .query(RecruitmentDeskQueries::round)
                .list();
    }

    private static AboutRound round(ResultSet row, int number) throws SQLException {
        return new AboutRound(
                new RecruitmentRoundId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("day", LocalDate.class));
    }

    private static AboutApplication application(ResultSet row, int number) throws SQLException {
        return new AboutApplication(
                new RecruitmentApplicationId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                row.getObject("day", LocalDate.class));
    }
}
