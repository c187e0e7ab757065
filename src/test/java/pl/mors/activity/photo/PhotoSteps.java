package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PhotoUrls;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** What staff do with photographs, and what people say about them. */
record PhotoSteps(GroupTown town, JdbcClient jdbc, Clerk clerk, SessionId session) {

    MvcTestResult add(byte[]... contents) throws Exception {
        var sending = clerk.sending(PhotoUrls.photos(session))
                .param("description", "uczestnicy przy stole")
                .multipart();
        for (int at = 0; at < contents.length; at++) {
            sending.file(new MockMultipartFile("photo", "IMG_%d.JPG".formatted(at), "image/jpeg", contents[at]));
        }
        return sending.exchange();
    }

    UUID added(byte[] content) throws Exception {
        assertThat(add(content)).hasStatus(303);
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM photo ORDER BY created_at DESC LIMIT 1")
                        .query(UUID.class)
                        .single()));
    }

    void shows(UUID photo, PersonId person) {
        look(photo, Map.of("people-" + photo, person.toString()));
    }

    void showsNobody(UUID photo) {
        look(photo, Map.of("nobody-" + photo, "true"));
    }

    /** Somebody can be told who is not named. */
    void showsSomebodyElse(UUID photo) {
        look(photo, Map.of("unnamed-" + photo, "true"));
    }

    private void look(UUID photo, Map<String, String> typed) {
        assertThat(clerk.post(PhotoUrls.photo(session, photo), typed)).hasStatus(303);
    }

    void publish(UUID photo, String channel) {
        assertThat(clerk.post(PhotoUrls.publish(session, photo), Map.of("channel", channel)))
                .hasStatus(303);
    }

    void takeDown(UUID photo, String channel) {
        assertThat(clerk.post(PhotoUrls.takeDown(session, photo), Map.of("channel", channel)))
                .hasStatus(303);
    }

    void answers(PersonId person, String channel, String answer) {
        town.town().inside(() -> {
            jdbc.sql(
                            "UPDATE consent SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL AND person_id = ?")
                    .param(person.value())
                    .update();
            return jdbc.sql("""
                            INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                            VALUES (current_organisation(), :id, :person, :subject, :answer, '2019-05-01')
                            """)
                    .param("id", Ids.next())
                    .param("person", person.value())
                    .param("subject", "image_" + channel)
                    .param("answer", answer)
                    .update();
        });
    }
}
