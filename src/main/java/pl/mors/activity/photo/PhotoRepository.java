package pl.mors.activity.photo;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.document.FileId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class PhotoRepository {

    private final JdbcClient jdbc;

    PhotoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SessionId session, FileId file, FileId small, String description) {
        jdbc.sql("""
                INSERT INTO photo (organisation_id, id, session_id, file_id, small_file_id, description)
                VALUES (current_organisation(), :id, :session, :file, :small, :description)
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("file", file.value())
                .param("small", small.value())
                .param("description", description)
                .update();
    }

    /** Keeps other changes of the photograph waiting; whether there is such a one. */
    boolean lock(SessionId session, UUID photo) {
        return jdbc.sql(
                        "SELECT pg_advisory_xact_lock(hashtext(id::text)) FROM photo WHERE id = :id AND session_id = :session")
                .param("id", photo)
                .param("session", session.value())
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /** Who can be told on it supersedes what was said before. */
    void look(UUID photo, Collection<PersonId> people, boolean unnamed) {
        var look = Ids.next();
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at), outdated AS (
                    UPDATE photo_look o SET superseded_at = m.at FROM moment m
                    WHERE o.photo_id = :photo AND o.superseded_at IS NULL RETURNING o.id
                )
                INSERT INTO photo_look (organisation_id, id, photo_id, nobody, unnamed, recorded_at)
                SELECT current_organisation(), :id, :photo, :nobody, :unnamed, m.at FROM moment m
                WHERE (SELECT count(*) FROM outdated) >= 0
                """)
                .param("id", look)
                .param("photo", photo)
                .param("nobody", people.isEmpty() && !unnamed)
                .param("unnamed", unnamed)
                .update();
        for (var person : people) {
            jdbc.sql("""
                    INSERT INTO photo_person (organisation_id, id, look_id, person_id)
                    VALUES (current_organisation(), :id, :look, :person)
                    """)
                    .param("id", Ids.next())
                    .param("look", look)
                    .param("person", person.value())
                    .update();
        }
    }

    void publish(UUID photo, PublicationPlace place) {
        jdbc.sql("""
                INSERT INTO photo_publication (organisation_id, id, photo_id, channel)
                VALUES (current_organisation(), :id, :photo, :channel)
                """)
                .param("id", Ids.next())
                .param("photo", photo)
                .param("channel", place.code())
                .update();
    }

    /** Takes all of the group's down from a place. */
    void takeDown(GroupId group, PublicationPlace place) {
        jdbc.sql("""
                UPDATE photo_publication n SET superseded_at = clock_timestamp()
                FROM photo p JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                WHERE p.organisation_id = n.organisation_id AND p.id = n.photo_id AND s.group_id = :group
                    AND n.channel = :channel AND n.superseded_at IS NULL
                """)
                .param("group", group.value())
                .param("channel", place.code())
                .update();
    }

    void takeDown(UUID photo, PublicationPlace place) {
        jdbc.sql("""
                UPDATE photo_publication SET superseded_at = clock_timestamp()
                WHERE photo_id = :photo AND channel = :channel AND superseded_at IS NULL
                """).param("photo", photo).param("channel", place.code()).update();
    }
}
