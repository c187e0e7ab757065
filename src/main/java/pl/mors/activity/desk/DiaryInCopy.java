package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.diary.DiaryKind;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/**
 * The entries of diaries that are about a person, for the copy of their data: when each was written and corrected, and of what kind it
 * is. Its words are free and may name others, whom the register knows or not: the copy gives none and says who gives them by hand.
 * Source: GDPR, article 15(4).
 */
@Repository
@Transactional(readOnly = true)
class DiaryInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    DiaryInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Set<String> tables() {
        return Set.of("diary_person");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var told = jdbc.sql("""
                        SELECT (lower(v.period) AT TIME ZONE 'Europe/Warsaw')::date AS on_day, v.kind, v.superseded_at, n.id IS NOT NULL AS annulled,
                            d.superseded_at AS taken_off_at
                        FROM diary_person d
                            JOIN diary_version v ON v.organisation_id = d.organisation_id AND v.diary_entry_id = d.diary_entry_id
                            LEFT JOIN diary_annulment n ON n.organisation_id = v.organisation_id AND n.version_id = v.id
                        WHERE d.person_id = :person ORDER BY v.period, v.recorded_at, v.id, d.recorded_at
                        """)
                .param("person", person)
                .query((row, number) -> entry(
                        row.getObject("on_day", LocalDate.class),
                        Coded.of(DiaryKind.class, row.getString("kind")),
                        GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)),
                        row.getBoolean("annulled"),
                        GroupsInCopy.moment(row.getObject("taken_off_at", OffsetDateTime.class))))
                .list();
        return told.isEmpty() ? List.of() : List.of(new PersonalDataSection(Texts.t("activity.diary.copy"), told));
    }

    private static Entry entry(
            LocalDate day, DiaryKind kind, Optional<String> until, boolean annulled, Optional<String> takenOffAt) {
        var words = Texts.t("activity.diary.copy.words");
        var corrected = annulled
                ? Texts.t("activity.diary.copy.annulled", words, until.orElseThrow())
                : GroupsInCopy.corrected(words, until);
        return new Entry(
                Texts.t("activity.diary.copy.of", day, kind.label()),
                takenOffAt
                        .map(moment -> Texts.t("activity.diary.copy.taken-off", corrected, moment))
                        .orElse(corrected));
    }
}
