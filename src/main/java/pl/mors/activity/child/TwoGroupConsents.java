package pl.mors.activity.child;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** A guardian said yes in one record and no in the other: a merge would drop one of the answers, perhaps a withdrawal. */
@Component
class TwoGroupConsents implements MergeHindrance {

    private final JdbcClient jdbc;

    TwoGroupConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> hindrances(PersonId kept, PersonId merged) {
        return jdbc.sql("""
                        SELECT g.name FROM known_group_consent k
                            JOIN known_group_consent m ON m.organisation_id = k.organisation_id AND m.group_id = k.group_id
                                AND (m.answer = 'given') <> (k.answer = 'given')
                            JOIN activity_group g ON g.organisation_id = k.organisation_id AND g.id = k.group_id
                        WHERE k.person_id = :kept AND m.person_id = :merged ORDER BY g.name, g.id""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query((row, number) -> Texts.t("activity.merge.consents", row.getString("name")))
                .list();
    }
}
