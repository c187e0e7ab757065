package pl.mors.activity.photo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.photo.PhotoPublication.Answer;
import pl.mors.activity.photo.PhotoPublication.Refusal;
import pl.mors.document.FileId;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads photographs of sessions, who can be told on them and what these people said about publishing. */
@Repository
@Transactional(readOnly = true)
public class PhotoQueries {

    private final JdbcClient jdbc;

    PhotoQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param hiddenGroup whether nobody may learn who is in the group
     * @param nobody whether somebody said that nobody can be told on it; none while nobody looked
     * @param unnamed whether somebody said that others can be told than those who are named
     * @param lookedBy who said who can be told on it
     * @param people who can be told on it and is named, with their names
     * @param answers of these people
     */
    public record Photo(
            UUID id,
            FileId file,
            String description,
            boolean hiddenGroup,
            @Nullable Boolean nobody,
            boolean unnamed,
            @Nullable String lookedBy,
            Map<PersonId, String> people,
            Map<PublicationPlace, List<Answer>> answers,
            Set<PublicationPlace> published) {

        public Optional<Refusal> refusal(PublicationPlace place) {
            return PhotoPublication.check(hiddenGroup, nobody != null, unnamed, answers.getOrDefault(place, List.of()));
        }
    }

    /** In the order in which they were added. */
    List<Photo> of(SessionId session) {
        var photos = new LinkedHashMap<UUID, Photo>();
        jdbc.sql("""
                        SELECT p.id, p.file_id, p.description, g.hidden_membership, l.nobody,
                            coalesce(l.unnamed, false) AS unnamed, a.display_name,
                            ARRAY(SELECT n.channel FROM known_photo_publication n
                                WHERE n.organisation_id = p.organisation_id AND n.photo_id = p.id) AS published
                        FROM photo p
                            JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN known_photo_look l ON l.organisation_id = p.organisation_id AND l.photo_id = p.id
                            LEFT JOIN account a ON a.id = l.recorded_by
                        WHERE p.session_id = :session ORDER BY p.created_at, p.id
                        """).param("session", session.value()).query((RowCallbackHandler) row -> {
            var published = EnumSet.noneOf(PublicationPlace.class);
            for (var channel : (String[]) row.getArray("published").getArray()) {
                published.add(Coded.of(PublicationPlace.class, channel));
            }
            var id = row.getObject("id", UUID.class);
            photos.put(
                    id,
                    new Photo(
                            id,
                            new FileId(row.getObject("file_id", UUID.class)),
                            row.getString("description"),
                            row.getBoolean("hidden_membership"),
                            row.getObject("nobody", Boolean.class),
                            row.getBoolean("unnamed"),
                            row.getString("display_name"),
                            new LinkedHashMap<>(),
                            new EnumMap<>(PublicationPlace.class),
                            published));
        });
        addPeople(session, photos);
        return List.copyOf(photos.values());
    }

    /** A record that was merged stays on a photograph beside the one that it was merged into, which speaks for both. */
    private void addPeople(SessionId session, Map<UUID, Photo> photos) {
        jdbc.sql("""
                        SELECT p.id AS photo_id, i.person_id, n.given_name || ' ' || n.family_name AS name, c.channel, k.answer
                        FROM photo p
                            JOIN known_photo_look l ON l.organisation_id = p.organisation_id AND l.photo_id = p.id
                            JOIN photo_person i ON i.organisation_id = l.organisation_id AND i.look_id = l.id
                            JOIN person n ON n.organisation_id = i.organisation_id AND n.id = i.person_id AND n.merged_into_id IS NULL
                            CROSS JOIN unnest(ARRAY['web', 'social_media', 'print', 'report']) AS c (channel)
                            LEFT JOIN known_consent k ON k.organisation_id = i.organisation_id AND k.person_id = i.person_id
                                AND k.subject = 'image_' || c.channel
                        WHERE p.session_id = :session ORDER BY n.family_name, n.given_name, n.id
                        """).param("session", session.value()).query((RowCallbackHandler) row -> {
            var photo = photos.get(row.getObject("photo_id", UUID.class));
            if (photo == null) {
                // Added since the photographs were read.
                return;
            }
            photo.people().put(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"));
            photo.answers()
                    .computeIfAbsent(
                            Coded.of(PublicationPlace.class, row.getString("channel")), place -> new ArrayList<>())
                    .add(answer(row.getString("answer")));
        });
    }

    private static Answer answer(@Nullable String said) {
        return said == null ? Answer.NOT_ASKED : said.equals("given") ? Answer.AGREED : Answer.DENIED;
    }

    /**
     * A session with photographs that are published although somebody on them does not agree any more or was found on them who is not
     * named, or its group is hidden now.
     */
    record ToTakeDown(SessionId session, String groupName, LocalDate day, int photos, boolean own) {}

    /** As far as the reader may know the people; the oldest first. */
    List<ToTakeDown> toTakeDown(GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.id, g.name, e.on_day, count(DISTINCT p.id) AS photos, EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self) AS own
                        FROM known_photo_publication n
                            JOIN photo p ON p.organisation_id = n.organisation_id AND p.id = n.photo_id
                            JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE (g.hidden_membership OR EXISTS (SELECT FROM known_photo_look l
                                WHERE l.organisation_id = p.organisation_id AND l.photo_id = p.id AND l.unnamed)
                            OR EXISTS (SELECT FROM known_photo_look l
                                    JOIN photo_person i ON i.organisation_id = l.organisation_id AND i.look_id = l.id
                                    JOIN person h ON h.organisation_id = i.organisation_id AND h.id = i.person_id
                                        AND h.merged_into_id IS NULL
                                    LEFT JOIN known_consent k ON k.organisation_id = i.organisation_id AND k.person_id = i.person_id
                                        AND k.subject = 'image_' || n.channel
                                WHERE l.organisation_id = p.organisation_id AND l.photo_id = p.id
                                    AND k.answer IS DISTINCT FROM 'given'))
                            AND (NOT g.hidden_membership AND :ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self))
                        GROUP BY s.organisation_id, s.id, g.name, e.on_day ORDER BY e.on_day, g.name, s.id
                        """)
                .params(sight.params())
                .query((row, number) -> new ToTakeDown(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("photos"),
                        row.getBoolean("own")))
                .list();
    }
}
