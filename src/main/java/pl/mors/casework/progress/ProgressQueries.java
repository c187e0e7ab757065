package pl.mors.casework.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.casework.parameter.Questionnaire;
import pl.mors.platform.Coded;

/** Answered questionnaires, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class ProgressQueries {

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<ProgressMoment, SocialProgress> of(CaseId id) {
        return jdbc
                .sql("SELECT * FROM known_social_progress WHERE case_id = :case")
                .param("case", id.value())
                .query((row, number) -> new SocialProgress(
                        row.getObject("id", UUID.class),
                        Coded.of(ProgressMoment.class, row.getString("moment")),
                        Questionnaire.named(row.getString("questionnaire")),
                        row.getObject("answered_on", LocalDate.class),
                        Arrays.stream((Object[]) row.getArray("scores").getArray())
                                .map(score -> ((Number) Objects.requireNonNull(score)).intValue())
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(SocialProgress::moment, Function.identity()));
    }
}
