package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.PublicPhotoUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Photographs on an organisation's site: which are there, and for how long. */
@IntegrationTest
class PublicPhotosTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private PersonId halina;
    private Clerk visitor;
    private PhotoSteps steps;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        organisations.forget();
        club = town.club(town.programme());
        halina = town.person("Halina", "Adamska");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        visitor = clerks.visitor(town.town());
        steps = new PhotoSteps(town, jdbc, clerks.of(town.town(), Role.COORDINATOR), session);
    }

    @Test
    void onlyWhatIsPublishedThereIsOnTheSite() throws Exception {
        assertThat(visitor.page(gallery())).contains("Nie ma tu jeszcze żadnego zdjęcia");
        var photo = added();
        steps.showsNobody(photo);
        steps.publish(photo, "print");
        assertThat(visitor.page(gallery())).doesNotContain("uczestnicy przy stole");
        assertNowhere(photo);

        steps.publish(photo, "web");
        assertThat(visitor.page(gallery()))
                .contains("alt=\"uczestnicy przy stole\"", "środa, 08.05.2019", small(photo), large(photo));
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(large(photo)))).getWidth())
                .isEqualTo(800);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(small(photo)))).getWidth())
                .isEqualTo(480);

        steps.takeDown(photo, "web");
        assertNowhere(photo);
    }

    /** R13, at each request: also for a browser that keeps the picture. */
    @Test
    void aWithdrawalTakesItOffAtOnceAndANewConsentBringsItBack() throws Exception {
        var photo = added();
        steps.shows(photo, halina);
        steps.answers(halina, "web", "given");
        steps.publish(photo, "web");
        var answer = visitor.get(small(photo));
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "private, no-cache")
                .hasHeader("X-Robots-Tag", "noindex");
        var tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(small(photo)).header("If-None-Match", tag)).hasStatus(304);
        assertThat(visitor.page(gallery())).doesNotContain("Halina", "Adamska");

        steps.answers(halina, "web", "withdrawn");
        assertNowhere(photo);
        assertThat(mvc.get().uri(small(photo)).header("If-None-Match", tag)).hasStatus(404);

        steps.answers(halina, "web", "given");
        assertThat(visitor.get(large(photo))).hasStatusOk();
    }

    @Test
    void whoeverIsFoundOnItLaterIsAskedToo() throws Exception {
        var photo = added();
        steps.showsNobody(photo);
        steps.publish(photo, "web");
        assertThat(visitor.get(large(photo))).hasStatusOk();
        steps.shows(photo, halina);
        assertNowhere(photo);
        steps.answers(halina, "print", "given");
        assertNowhere(photo);
    }

    @Test
    void ofAGroupWhoseMembershipIsHiddenThereIsNoneAndOneThatIsNotListedIsNotNamed() throws Exception {
        var photo = published();
        var name = jdbcText("SELECT name FROM activity_group");
        assertThat(visitor.page(gallery())).contains(name);
        town.set(club, "listed_publicly", false);
        assertThat(visitor.page(gallery())).contains(large(photo)).doesNotContain(name);
        town.set(club, "hidden_membership", true);
        assertNowhere(photo);
    }

    @Test
    void othersHaveNoPhotosOfOurs() throws Exception {
        var photo = published();
        var other = world.town();
        organisations.forget();
        assertThat(clerks.visitor(other).get(PublicPhotoUrls.picture(other.address(), photo)))
                .hasStatus(404);
        assertThat(visitor.get(PublicPhotoUrls.picture(town.town().address(), UUID.randomUUID())))
                .hasStatus(404);
    }

    /** A public visit gets the bytes of what it sees there, and still no row of any file. */
    @Test
    void theDatabaseGivesOutTheBytesOfWhatIsSeenAlone() throws Exception {
        var seen = published();
        var kept = steps.added(Pictures.held(Pictures.fields(60, 60), 1));
        assertThat(asVisitor("SELECT count(*) FROM file_chunk")).isZero();
        assertThat(asVisitor("SELECT count(*) FROM organisation_key")).isZero();
        assertThat(asVisitor("SELECT count(*) FROM public_photo('%s', false)".formatted(seen)))
                .isEqualTo(1);
        assertThat(asVisitor("SELECT count(*) FROM public_photo('%s', false)".formatted(kept)))
                .isZero();
    }

    @Test
    void theListIsPagedByTwelveTheNewestFirstAndTheCalendarLeadsToThoseOfASession() throws Exception {
        var first = published();
        for (int more = 0; more < 12; more++) {
            steps.publish(lookedAt(), "web");
        }
        assertThat(visitor.page(gallery())).contains("Następna strona").doesNotContain(large(first));
        var calendar =
                visitor.page(PublicCalendarUrls.publicCalendar(town.town().address()) + "?miesiac=2019-05");
        var ofSession =
                PublicPhotoUrls.photos(town.town().address(), session.value()).value();
        assertThat(calendar).contains(ofSession, "Zdjęcia z naszych zajęć");
        assertThat(visitor.page(ofSession)).contains("Wszystkie zdjęcia", "Następna strona");
        var elsewhere = PublicPhotoUrls.photos(town.town().address(), UUID.randomUUID());
        assertThat(visitor.page(elsewhere.value())).contains("Nie ma tu jeszcze");
    }

    private UUID published() throws Exception {
        var photo = lookedAt();
        steps.publish(photo, "web");
        return photo;
    }

    private UUID lookedAt() throws Exception {
        var photo = added();
        steps.showsNobody(photo);
        return photo;
    }

    private UUID added() throws Exception {
        return steps.added(Pictures.held(Pictures.fields(800, 600), 1));
    }

    private void assertNowhere(UUID photo) {
        assertThat(visitor.page(gallery())).doesNotContain(photo.toString());
        assertThat(visitor.get(small(photo))).hasStatus(404);
        assertThat(visitor.get(large(photo))).hasStatus(404);
    }

    private byte[] bytes(String address) {
        return visitor.get(address).getResponse().getContentAsByteArray();
    }

    private String gallery() {
        return PublicPhotoUrls.photos(town.town().address());
    }

    private String large(UUID photo) {
        return PublicPhotoUrls.picture(town.town().address(), photo);
    }

    private String small(UUID photo) {
        return PublicPhotoUrls.smallPicture(town.town().address(), photo);
    }

    private String jdbcText(String sql) {
        return town.town().inside(() -> jdbc.sql(sql).query(String.class).single());
    }

    private int asVisitor(String sql) {
        return Tenancy.call(
                Actor.visitor(town.town().id(), "test"),
                () -> transaction.execute(
                        status -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
