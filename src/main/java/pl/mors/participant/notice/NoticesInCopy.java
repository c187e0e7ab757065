package pl.mors.participant.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeWay;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What a person was told about their data, for the copy of it. */
@Component
class NoticesInCopy implements PersonalDataSource {

    private static final int BEFORE_CONSENTS = 14;

    private final JdbcClient jdbc;

    NoticesInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return BEFORE_CONSENTS;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice_given");
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT coalesce(p.title, '') AS title, n.version, g.given_on, g.way, g.superseded_at IS NOT NULL AS mistaken,
                            a.given_name || ' ' || a.family_name AS guardian
                        FROM notice_given g
                            JOIN privacy_notice n ON n.organisation_id = g.organisation_id AND n.id = g.notice_id
                            LEFT JOIN guardian a ON a.organisation_id = g.organisation_id AND a.id = g.guardian_id
                            LEFT JOIN programme p ON p.organisation_id = n.organisation_id AND p.id = n.programme_id
                        WHERE g.person_id = :person ORDER BY g.recorded_at""")
                .param("person", person)
                .query((row, number) -> {
                    var told = GivenQueries.Given.words(
                            row.getInt("version"),
                            row.getObject("given_on", LocalDate.class),
                            Coded.of(NoticeWay.class, row.getString("way")),
                            row.getString("guardian"));
                    var title = row.getString("title");
                    return new Entry(
                            title.isEmpty() ? Texts.t("participant.notice.organisation") : title,
                            row.getBoolean("mistaken") ? Texts.t("participant.notice.mistaken", told) : told);
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("participant.notice.section"), entries));
    }
}
