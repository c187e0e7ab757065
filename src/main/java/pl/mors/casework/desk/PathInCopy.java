package pl.mors.casework.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseText;
import pl.mors.casework.path.PathQueries;
import pl.mors.casework.path.SupportPath;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection.Entry;

/** What was agreed with a person, and its reviews, for the copy of their data. */
@Repository
@Transactional(readOnly = true)
class PathInCopy {

    private final JdbcClient jdbc;
    private final PathQueries paths;
    private final CaseText texts;

    PathInCopy(JdbcClient jdbc, PathQueries paths, CaseText texts) {
        this.jdbc = jdbc;
        this.paths = paths;
        this.texts = texts;
    }

    List<Entry> agreed(UUID person) {
        return jdbc.sql("""
                        SELECT t.*, t.period::text AS days FROM support_path t
                            JOIN support_case k ON k.organisation_id = t.organisation_id AND k.id = t.case_id
                        WHERE k.person_id = :person ORDER BY t.recorded_at, t.id""")
                .param("person", person)
                .query((row, number) -> {
                    var agreed = paths.read(row).agreed();
                    return CaseInCopy.entry(
                            "path",
                            Texts.t(
                                    "casework.copy.path.of",
                                    Texts.t(agreed.form().textKey()),
                                    agreed.period().from(),
                                    agreed.lastDay(),
                                    agreed.goals().stream()
                                            .map(goal -> goal.goal() + " (" + goal.measure() + ")")
                                            .collect(Collectors.joining(", ")),
                                    agreed.steps().stream()
                                            .map(PathInCopy::words)
                                            .collect(Collectors.joining(", "))),
                            row);
                })
                .list();
    }

    private static String words(SupportPath.Step step) {
        var family = Texts.t(step.family().textKey());
        return step.what() == null ? family : Texts.t("casework.path.step.of", family, step.what());
    }

    List<Entry> reviews(UUID person) {
        return jdbc.sql("""
                        SELECT r.* FROM path_review r
                            JOIN support_case k ON k.organisation_id = r.organisation_id AND k.id = r.case_id
                        WHERE k.person_id = :person ORDER BY r.recorded_at, r.id""")
                .param("person", person)
                .query((row, number) -> CaseInCopy.entry(
                        "review",
                        Texts.t(
                                "casework.copy.review.of",
                                row.getObject("reviewed_on", LocalDate.class),
                                Texts.t("casework.review.outcome." + row.getString("outcome")),
                                texts.read(row.getObject("id", UUID.class), row.getBytes("content"), String.class)),
                        row))
                .list();
    }
}
