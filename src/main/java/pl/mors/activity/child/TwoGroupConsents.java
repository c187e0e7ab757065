package pl.mors.activity.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupAccess;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** A guardian said yes in one record and no in the other: a merge would drop one of the answers, perhaps a withdrawal. */
@Component
class TwoGroupConsents implements MergeHindrance {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    TwoGroupConsents(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> hindrances(PersonId kept, PersonId merged) {
        return jdbc.sql("""
                        SELECT CASE WHEN NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id AND f.membership_id = :self
                                    AND f.ended_at IS NULL) THEN g.name END AS name
                        FROM known_group_consent k
                            JOIN known_group_consent m ON m.organisation_id = k.organisation_id AND m.group_id = k.group_id
                                AND m.session_id IS NOT DISTINCT FROM k.session_id
                                AND (m.answer = 'given') <> (k.answer = 'given')
                            JOIN activity_group g ON g.organisation_id = k.organisation_id AND g.id = k.group_id
                        WHERE k.person_id = :kept AND m.person_id = :merged ORDER BY g.name, g.id""")
                .param("self", access.sight().membership())
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query((row, number) -> sentence(row.getString("name")))
                .list();
    }

    /** @param group none where nobody but its leaders may learn who is in it */
    private static String sentence(@Nullable String group) {
        return group == null ? Texts.t("activity.merge.consents.hidden") : Texts.t("activity.merge.consents", group);
    }
}
