package pl.mors.activity.diary;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryTexts;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** Keeps diaries. */
@Repository
class DiaryRepository {

    private final JdbcClient jdbc;
    private final DiaryTexts texts;

    DiaryRepository(JdbcClient jdbc, DiaryTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    DiaryEntryId open(MembershipId author) {
        var id = DiaryEntryId.next();
        jdbc.sql("""
                        INSERT INTO diary_entry (organisation_id, id, membership_id)
                        VALUES (current_organisation(), :id, :author)
                        """).param("id", id.value()).param("author", author.value()).update();
        return id;
    }

    /** Whether the version still held. */
    boolean supersede(UUID version) {
        return jdbc.sql(
                                "UPDATE diary_version SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                        .param("id", version)
                        .update()
                == 1;
    }

    /** Whether it was kept: not where the author has another entry at this time. */
    boolean insert(DiaryEntryId entry, MembershipId author, WriteEntry.Said said, FollowUp followUp) {
        var version = Ids.next();
        var scope = said.scope();
        return jdbc.sql("""
                        INSERT INTO diary_version (organisation_id, id, diary_entry_id, membership_id, programme_id, community_id, kind,
                            period, session_id, institution_id, adults, children, content, next_until, next_done_on)
                        VALUES (current_organisation(), :id, :entry, :author, :programme, :community, :kind, tstzrange(:from, :to),
                            :session, :institution, :adults, :children, :content, :until, :doneOn)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", version)
                        .param("entry", entry.value())
                        .param("author", author.value())
                        .param("programme", scope.programme().value())
                        .param(
                                "community",
                                scope.community() == null
                                        ? null
                                        : scope.community().value())
                        .param("kind", said.kind().code())
                        .param("from", said.time().sqlFrom())
                        .param("to", said.time().sqlTo())
                        .param(
                                "session",
                                said.session() == null ? null : said.session().value())
                        .param(
                                "institution",
                                said.institution() == null
                                        ? null
                                        : said.institution().value())
                        .param("adults", said.adults())
                        .param("children", said.children())
                        .param("content", texts.hide(version, said.text()))
                        .param("until", followUp.until())
                        .param("doneOn", followUp.doneOn())
                        .update()
                == 1;
    }

    /** Whether the version still held. */
    boolean annul(DiaryEntry entry, UUID version, String reason) {
        return jdbc.sql("""
                        WITH annulled AS (
                            INSERT INTO diary_annulment (organisation_id, id, diary_entry_id, membership_id, version_id, reason)
                            SELECT organisation_id, :id, diary_entry_id, membership_id, id, :reason FROM diary_version
                            WHERE id = :version AND diary_entry_id = :entry AND superseded_at IS NULL
                            ON CONFLICT (organisation_id, diary_entry_id) DO NOTHING
                            RETURNING organisation_id, version_id, recorded_at
                        )
                        UPDATE diary_version v SET superseded_at = n.recorded_at FROM annulled n
                        WHERE v.organisation_id = n.organisation_id AND v.id = n.version_id AND v.superseded_at IS NULL
                        """)
                        .param("id", Ids.next())
                        .param("entry", entry.id().value())
                        .param("version", version)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void addPerson(DiaryEntryId entry, PersonId person) {
        jdbc.sql("""
                        INSERT INTO diary_person (organisation_id, id, diary_entry_id, person_id)
                        VALUES (current_organisation(), :id, :entry, :person)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", Ids.next())
                .param("entry", entry.value())
                .param("person", person.value())
                .update();
    }

    void takePersonOff(DiaryEntryId entry, PersonId person) {
        jdbc.sql("""
                        UPDATE diary_person SET superseded_at = clock_timestamp()
                        WHERE diary_entry_id = :entry AND person_id = :person AND superseded_at IS NULL
                        """)
                .param("entry", entry.value())
                .param("person", person.value())
                .update();
    }
}
