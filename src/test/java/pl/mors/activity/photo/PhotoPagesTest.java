package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PhotoUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.merge.MergePeople;

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
    private PhotoSteps steps;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Adamska");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        steps = new PhotoSteps(town, jdbc, coordinator, session);
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
        assertThat(steps.add("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM photo")).isZero();
    }

    @Test
    void severalAreAddedAtOnceOrNoneOfThem() throws Exception {
        var added = steps.add(picture(), picture(), picture());
        assertThat(added).hasStatus(303);
        coordinator.goOnAfter(added);
        assertThat(town.count("SELECT count(*) FROM photo WHERE description = 'uczestnicy przy stole'"))
                .isEqualTo(3);
        assertThat(coordinator.page(PhotoUrls.photos(session))).contains("Dodano: 3 zdjęcia.");

        var refused = steps.add(picture(), "nic".getBytes(StandardCharsets.UTF_8));
        assertThat(refused).hasStatus(422);
        assertThat(Clerk.text(refused))
                .contains("Pliku „IMG_1.JPG” nie da się zapisać", "value=\"uczestnicy przy stole\"");
        var tooMany = new byte[PhotosPage.MOST_AT_ONCE + 1][];
        Arrays.fill(tooMany, picture());
        assertThat(Clerk.text(steps.add(tooMany))).contains("Naraz można dodać najwyżej 10 zdjęć");
        assertThat(town.count("SELECT count(*) FROM photo")).isEqualTo(3);
    }

    /** Telephones write pictures of 4 to 12 MB; what is kept of them is smaller. */
    @Test
    void aPictureAsTelephonesWriteItIsTakenAndAMuchLargerFileIsRefusedByName() throws Exception {
        assertThat(steps.add(Arrays.copyOf(picture(), 12 << 20))).hasStatus(303);
        var refused = steps.add(new byte[(25 << 20) + 1]);
        assertThat(refused).hasStatus(422);
        assertThat(Clerk.text(refused))
                .contains("Plik „IMG_0.JPG” jest za duży", "najwyżej 25 MB", "value=\"uczestnicy przy stole\"");
        assertThat(town.count("SELECT count(*) FROM photo")).isEqualTo(1);
    }

    @Test
    void nothingIsPublishedBeforeEverybodyWhoCanBeToldAgrees() throws Exception {
        var photo = added();
        steps.publish(photo, "print");
        steps.shows(photo, halina);
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM photo_publication")).isZero();

        steps.answers(halina, "print", "given");
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM known_photo_publication WHERE channel = 'print'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverRecordsConsentsGetsToThoseOfEachWhoCanBeTold() throws Exception {
        var photo = added();
        steps.shows(photo, halina);
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());

        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains("Zgody: Halina Adamska", PersonUrls.consents(halina));
        assertThat(clerks.as(town.town().signedIn(leader)).page(PhotoUrls.photos(session)))
                .contains("Halina Adamska")
                .doesNotContain(PersonUrls.consents(halina));
    }

    @Test
    void aWithdrawalMakesATaskUntilThePhotoIsTakenDown() throws Exception {
        var photo = added();
        steps.shows(photo, halina);
        steps.answers(halina, "print", "given");
        steps.publish(photo, "print");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");

        steps.answers(halina, "print", "withdrawn");
        assertThat(coordinator.page("/pulpit")).contains("Zdejmij zdjęcia z publikacji", "1 zdjęcie");

        steps.takeDown(photo, "print");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");
        steps.publish(photo, "print");
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

        steps.showsNobody(photo);
        steps.publish(photo, "print");
        assertThat(coordinator.page(PhotoUrls.photos(session))).contains("Nikogo nie da się rozpoznać. Oświadczenie:");
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isEqualTo(1);
    }

    /** Of an event that is counted by heads nobody stands on a sheet, and still people can be told. */
    @Test
    void whereSomebodyCanBeToldWhoIsNotNamedNothingIsPublished() throws Exception {
        town.evidence(club, "headcount", null);
        var photo = added();
        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains("Na liście tych zajęć nie ma nazwisk", "Da się rozpoznać kogoś, kogo nie ma na liście")
                .doesNotContain("Adamska");
        var nothingSaid = coordinator.post(PhotoUrls.photo(session, photo), Map.of());
        assertThat(nothingSaid).hasStatus(422);
        assertThat(Clerk.text(nothingSaid)).contains("href=\"#unnamed-" + photo + "\"");
        assertThat(coordinator.post(
                        PhotoUrls.photo(session, photo), Map.of("unnamed-" + photo, "true", "nobody-" + photo, "true")))
                .as("nobody and somebody")
                .hasStatus(422);

        steps.showsSomebodyElse(photo);
        steps.publish(photo, "web");
        assertThat(town.count("SELECT count(*) FROM photo_publication")).isZero();
        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains("Nie wolno publikować: da się rozpoznać kogoś spoza listy", "zasłoń ją na zdjęciu")
                .doesNotContain("Opublikuj na stronie");
    }

    @Test
    void whoeverIsFoundInTheRegisterIsAskedLikeThoseOnTheSheet() throws Exception {
        town.evidence(club, "headcount", null);
        var zofia = town.person("Zofia", "Przechodnia");
        var photo = added();
        var found = coordinator.post(
                PhotoUrls.photo(session, photo),
                Map.of("action", "search", "szukaj-" + photo, "przechod", "unnamed-" + photo, "true"));
        assertThat(found).hasStatusOk();
        assertThat(Clerk.text(found)).contains("Przechodnia Zofia", "value=\"" + zofia + "\"", "Spoza listy");
        assertThat(ticked(Clerk.text(found))).as("as it was typed").containsExactly("unnamed-" + photo);
        assertThat(Clerk.text(coordinator.post(
                        PhotoUrls.photo(session, photo), Map.of("action", "search", "szukaj-" + photo, "Nikodem"))))
                .contains("Nie znaleziono nikogo");
        assertThat(town.count("SELECT count(*) FROM photo_look"))
                .as("only sought")
                .isZero();

        steps.shows(photo, zofia);
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM photo_publication")).isZero();
        steps.answers(zofia, "print", "given");
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM photo_publication")).isEqualTo(1);
        assertThat(ticked(coordinator.page(PhotoUrls.photos(session)))).containsExactly("people-" + photo);
    }

    @Test
    void whoeverLeadsTheGroupNamesNobodyWhomTheyCouldNotFind() throws Exception {
        var zofia = town.person("Zofia", "Przechodnia");
        var photo = added();
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        var leading = clerks.as(town.town().signedIn(leader));

        var sought = leading.post(
                PhotoUrls.photo(session, photo), Map.of("action", "search", "szukaj-" + photo, "Przechodnia"));
        assertThat(Clerk.text(sought)).doesNotContain(zofia.toString());
        assertThat(leading.post(PhotoUrls.photo(session, photo), Map.of("people-" + photo, zofia.toString())))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM photo_person")).isZero();
    }

    /** On a photograph that is published, somebody is found later of whom nobody knows the name. */
    @Test
    void whatShowsSomebodyUnnamedAfterAllIsToBeTakenDown() throws Exception {
        var photo = added();
        steps.showsNobody(photo);
        steps.publish(photo, "web");
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM public_photos()")).isEqualTo(1);

        steps.showsSomebodyElse(photo);
        assertThat(town.count("SELECT count(*) FROM public_photos()")).isZero();
        assertThat(coordinator.page("/pulpit")).contains("Zdejmij zdjęcia z publikacji", "1 zdjęcie");
        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains(
                        "Zdejmij: da się rozpoznać kogoś spoza listy",
                        "Nie widać na stronie: da się rozpoznać kogoś spoza listy");
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
        steps.answers(halina, "print", "given");
        assertThat(coordinator.page(PhotoUrls.photos(session)))
                .contains("Halina Adamska")
                .doesNotContain("Halinka Adamska");
        steps.publish(photo, "print");
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isEqualTo(1);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");

        steps.answers(halina, "web", "given");
        steps.publish(photo, "web");
        assertThat(town.count("SELECT count(*) FROM public_photos()"))
                .as("the site says what the staff's page says")
                .isEqualTo(1);
    }

    @Test
    void whoReadsASampleAndTheirOwnGroupsSeesNoForeignPictures() throws Exception {
        var photo = added();
        var reader = clerks.of(town.town(), Role.AUDITOR, Role.FACILITATOR);

        assertThat(reader.get(PhotoUrls.photos(session))).hasStatus(404);
        assertThat(reader.get(PhotoUrls.picture(session, photo))).hasStatus(404);
        assertThat(reader.page(ActivityUrls.session(session))).doesNotContain(PhotoUrls.photos(session));
    }

    /** Whoever leads the group takes down what is elsewhere; what was on the site is off it for good. */
    @Test
    void photosOfAGroupThatIsHiddenNowCanOnlyBeTakenDown() throws Exception {
        var photo = added();
        steps.showsNobody(photo);
        steps.publish(photo, "web");
        steps.publish(photo, "print");
        var leader = town.town().member(Role.FACILITATOR);
        var leading = clerks.as(town.town().signedIn(leader));
        assertThat(coordinator
                        .sending(ActivityUrls.changeGroup(club))
                        .param("name", "Klub dla seniorów")
                        .param("kind", "club")
                        .param("facilitators", leader.membership().toString())
                        .param("hiddenMembership", "true")
                        .param("version", "1"))
                .hasStatus(303);

        assertThat(coordinator.get(PhotoUrls.photos(session))).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM known_photo_publication WHERE channel = 'web'"))
                .isZero();
        assertThat(leading.page("/pulpit")).contains("Zdejmij zdjęcia z publikacji", "1 zdjęcie");
        assertThat(leading.page(ActivityUrls.session(session))).contains(PhotoUrls.photos(session));
        assertThat(leading.page(PhotoUrls.photos(session)))
                .contains("wie tylko osoba, która ją prowadzi", "Zdejmij: skład grupy jest teraz poufny")
                .doesNotContain("Dodaj zdjęcie", "Wskaż, kogo");

        var led = new PhotoSteps(town, jdbc, leading, session);
        led.takeDown(photo, "print");
        led.publish(photo, "web");
        assertThat(led.add(picture())).hasStatus(303);
        assertThat(leading.post(PhotoUrls.photo(session, photo), Map.of("nobody-" + photo, "true")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_photo_publication")).isZero();
        assertThat(town.count("SELECT count(*) FROM photo")).isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM photo_look")).isEqualTo(1);
        assertThat(leading.page("/pulpit")).doesNotContain("Zdejmij zdjęcia");
    }

    @Test
    void whatWasSaidBeforeIsTickedAndWhatIsRefusedStaysAsItWasSent() throws Exception {
        var photo = added();
        var other = added();
        assertThat(coordinator.page(PhotoUrls.photos(session))).doesNotContain("checked");
        steps.shows(photo, halina);
        town.town()
                .inside(() -> jdbc.sql("UPDATE enrolment SET superseded_at = clock_timestamp()")
                        .update());
        var page = coordinator.page(PhotoUrls.photos(session));
        assertThat(ticked(page)).as("also when she has no place any more").containsExactly("people-" + photo);
        steps.showsNobody(other);
        assertThat(ticked(coordinator.page(PhotoUrls.photos(session))))
                .containsExactly("people-" + photo, "nobody-" + other);
        var refused = coordinator.post(PhotoUrls.photo(session, photo), Map.of());
        assertThat(ticked(Clerk.text(refused))).as("as it was sent").containsExactly("nobody-" + other);
    }

    private static List<String> ticked(String page) {
        return Pattern.compile("<input[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(input -> input.contains(" checked"))
                .map(input -> input.replaceAll("(?s).*name=\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private UUID added() throws Exception {
        return steps.added(picture());
    }

    private static byte[] picture() throws IOException {
        return Pictures.commented(Pictures.fields(80, 60), PLACE);
    }
}
