package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PhotoUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.merge.MergePeople;
import pl.mors.platform.Ids;

/** Photographs of a session: where each may be published, and what is to be done when somebody does not agree any more. */
@IntegrationTest
class PhotoPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String PLACE = "GPS 50.2863N 19.1041E";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MergePeople mergePeople;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Adamska");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whatTheCameraWroteStaysBehind() throws Exception {
        var photo = added();

        var kept =
                coordinator.get(PhotoUrls.picture(session, photo)).getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(80);
        assertThat(new String(picture(), StandardCharsets.ISO_8859_1)).contains(PLACE);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        assertThat(add("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM photo")).isZero();
    }

    @Test
    void nothingIsPublishedBeforeEverybodyWhoCanBeToldAgrees() throws Exception {
        var photo = added();
        publish(photo);
        look(photo, Map.of("people-" + photo, halina.toString()));
        publish(photo);
        assertThat(town.count("SELECT count(*) FROM photo_publication")).isZero();

        answer("given");
        publish(photo);
        assertThat(town.count("SELECT count(*) FROM known_photo_publication WHERE channel = 'print'"))
                .isEqualTo(1);
    }

    @Test
    void aWithdrawalMakesATaskUntilThePhotoIsTakenDown() throws Exception {
        var photo = added();
        look(photo, Map.of("people-" + photo, halina.toString()));
        answer("given");
        publish(photo);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");

        answer("withdrawn");
        assertThat(coordinator.page("/pulpit")).contains("Zdejmij zdjęcia z publikacji", "1 zdjęcie");

        coordinator.post(PhotoUrls.takeDown(session, photo), Map.of("channel", "print"));
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");
        publish(photo);
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isZero();
    }

    @Test
    void thatNobodyCanBeToldIsSaidBySomebody() throws Exception {
        var photo = added();
        assertThat(coordinator.post(PhotoUrls.photo(session, photo), Map.of())).hasStatus(422);
        assertThat(coordinator.post(
                        PhotoUrls.photo(session, photo),
                        Map.of("people-" + photo, halina.toString(), "nobody-" + photo, "true")))
                .hasStatus(422);

        look(photo, Map.of("nobody-" + photo, "true"));
        publish(photo);
        assertThat(coordinator.page(PhotoUrls.photos(session))).contains("Nikogo nie da się rozpoznać. Oświadczenie:");
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isEqualTo(1);
    }

    @Test
    void twoRecordsOfOneHumanOnAPhotoAreOneAfterTheirMerge() throws Exception {
        var twice = town.person("Halinka", "Adamska");
        town.town()
                .inside(() ->
                        jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, 'present')
                        """).params(session.value(), twice.value()).update());
        var photo = added();
        assertThat(coordinator
                        .sending(PhotoUrls.photo(session, photo))
                        .param("people-" + photo, halina.toString(), twice.toString()))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM photo_person")).isEqualTo(2);

        assertThat(town.town().as(() -> mergePeople.merge(halina, twice, "okazała dowód", null)))
                .isInstanceOf(MergePeople.Merged.class);
        answer("given");
        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains("Halina Adamska")
                .doesNotContain("Halinka Adamska");
        publish(photo);
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isEqualTo(1);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");
    }

    @Test
    void groupsWithHiddenMembershipHaveNoPhotos() {
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.get(PhotoUrls.photos(session))).hasStatus(404);
    }

    private UUID added() throws Exception {
        assertThat(add(picture())).hasStatus(303);
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM photo ORDER BY created_at DESC LIMIT 1")
                        .query(UUID.class)
                        .single()));
    }

    private MvcTestResult add(byte[] content) throws Exception {
        return coordinator
                .sending(PhotoUrls.photos(session))
                .param("description", "uczestnicy przy stole")
                .multipart()
                .file(new MockMultipartFile("photo", "IMG_0001.JPG", "image/jpeg", content))
                .exchange();
    }

    private void look(UUID photo, Map<String, String> typed) {
        assertThat(coordinator.post(PhotoUrls.photo(session, photo), typed)).hasStatus(303);
    }

    private void publish(UUID photo) {
        assertThat(coordinator.post(PhotoUrls.publish(session, photo), Map.of("channel", "print")))
                .hasStatus(303);
    }

    private void answer(String answer) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE consent SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL")
                    .update();
            return jdbc.sql("""
                            INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                            VALUES (current_organisation(), :id, :person, 'image_print', :answer, '2019-05-01')
                            """)
                    .param("id", Ids.next())
                    .param("person", halina.value())
                    .param("answer", answer)
                    .update();
        });
    }

    /** With a comment, in which cameras and programmes write, too. */
    private static byte[] picture() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        var comment = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        var bytes = plain.toByteArray();
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, 2);
        all.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length + 2)});
        all.write(comment);
        all.write(bytes, 2, bytes.length - 2);
        return all.toByteArray();
    }
}
