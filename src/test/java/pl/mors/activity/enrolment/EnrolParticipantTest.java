package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.enrolment.EnrolParticipant.Outcome;
import pl.mors.person.PersonId;

@IntegrationTest
class EnrolParticipantTest {

    @Autowired
    private EnrolParticipant enrolParticipant;

    @Autowired
    private EndEnrolment endEnrolment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
    }

    @Test
    void ofTwoAndAFreePlaceOneWins() throws Exception {
        var group = town.group("Klub dla seniorów");
        town.set(group, "capacity", 1);
        var people = List.of(town.person(), town.person());

        var outcomes = Race.of(2, runner -> enrol(group, people.get(runner), null));

        assertThat(outcomes)
                .filteredOn(EnrolParticipant.Enrolled.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(EnrolParticipant.Refused.class::isInstance)
                .containsExactly(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.GROUP_FULL)));
    }

    @Test
    void onePersonGetsOnePlaceHoweverOftenItIsAskedFor() throws Exception {
        var group = town.group("Klub dla seniorów");
        var person = town.person();

        var outcomes = Race.of(8, runner -> enrol(group, person, null));

        assertThat(outcomes)
                .filteredOn(EnrolParticipant.Enrolled.class::isInstance)
                .hasSize(1);
        assertThat(town.count("SELECT count(*) FROM enrolment WHERE group_id = ?", group.value()))
                .isEqualTo(1);
    }

    @Test
    void aGroupForTheResidentsOfAnAreaLooksAtTheAddressOfTheDay() {
        var programme = town.programme();
        var club = town.club(programme);
        town.set(club, "residents_of", "juliusz");
        var halina = town.person();
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        assertThat(enrol(club, halina, null))
                .as("the programme has no such area")
                .isInstanceOf(EnrolParticipant.Enrolled.class);

        town.town()
                .inside(() ->
                        jdbc.sql("""
                        INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
                        SELECT organisation_id, gen_random_uuid(), programme_id, 2, definition || '{"delivery": {"area_rules":
                            [{"of": "juliusz", "localities": ["Juliusz"]}]}}'::jsonb
                        FROM programme_version WHERE programme_id = :programme
                        """).param("programme", programme.value()).update());
        var zbyszek = town.person();
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));
        assertThat(enrol(club, zbyszek, null))
                .as("nobody knows where he lives")
                .isEqualTo(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.OTHER_AREA)));
        lives(zbyszek, "Kazimierz", LocalDate.of(2019, 1, 1));
        assertThat(enrol(club, zbyszek, null))
                .isEqualTo(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.OTHER_AREA)));
        lives(zbyszek, "Juliusz", LocalDate.of(2019, 5, 1));
        assertThat(enrol(club, zbyszek, null)).isInstanceOf(EnrolParticipant.Enrolled.class);
    }

    private void lives(PersonId person, String locality, LocalDate since) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO residence (organisation_id, id, person_id, valid_from, street, building, postcode, locality,
                            municipality, county, voivodeship, urbanisation)
                        VALUES (current_organisation(), gen_random_uuid(), :person, :since, 'Próbna', '1', '41-200', :locality,
                            'Sosnowiec', 'Sosnowiec', 'śląskie', 1)
                        """)
                        .param("person", person.value())
                        .param("since", since)
                        .param("locality", locality)
                        .update());
    }

    @Test
    void aNamedRoleGoesOnAgainstAFullGroupWithAReasonThatIsKept() {
        var group = town.group("Klub dla seniorów");
        town.set(group, "capacity", 1);
        enrol(group, town.person(), null);
        var second = town.person();

        assertThat(enrol(group, second, "Siostra uczestniczki, dojdzie krzesło"))
                .isInstanceOf(EnrolParticipant.Enrolled.class);
        assertThat(town.count(
                        "SELECT count(*) FROM enrolment WHERE person_id = ? AND override_reason LIKE 'Siostra%'",
                        second.value()))
                .isEqualTo(1);
    }

    @Test
    void noReasonOpensAClosedGroup() {
        var group = town.group("Klub dla seniorów");
        town.set(group, "closed_on", LocalDate.of(2019, 5, 1));

        assertThat(enrol(group, town.person(), "Bardzo prosi"))
                .isEqualTo(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.GROUP_CLOSED)));
    }

    @Test
    void aReasonThatWasNotNeededIsNotKept() {
        var group = town.group("Klub dla seniorów");

        enrol(group, town.person(), "Na wszelki wypadek");

        assertThat(town.count("SELECT count(*) FROM enrolment WHERE override_reason IS NOT NULL"))
                .isZero();
    }

    @Test
    void supportNeedsADeclarationInTheProgrammeOfTheDay() {
        var programme = town.programme();
        var club = town.club(programme);
        var declared = town.person();
        town.participates(declared, programme, LocalDate.of(2019, 5, 10));
        var undeclared = town.person();
        town.participates(undeclared, programme, null);

        assertThat(enrol(club, declared, null)).isInstanceOf(EnrolParticipant.Enrolled.class);
        assertThat(enrol(club, undeclared, null))
                .isEqualTo(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.NOT_DECLARED)));
    }

    @Test
    void aPicnicAndAProgrammeWithoutDeclarationAskForNone() {
        var picnic = town.group("Piknik");
        town.runs(picnic, town.programme(), "piknik", LocalDate.of(2018, 9, 1), null);
        var neighbours = town.group("Klub sąsiedzki");
        town.runs(
                neighbours,
                town.programme(LocalDate.of(2018, 1, 8), null, false),
                "klub",
                LocalDate.of(2018, 1, 8),
                null);

        assertThat(enrol(picnic, town.person(), null)).isInstanceOf(EnrolParticipant.Enrolled.class);
        assertThat(enrol(neighbours, town.person(), null)).isInstanceOf(EnrolParticipant.Enrolled.class);
    }

    @Test
    void anEndedPlaceIsFreeAndStaysOnRecord() {
        var group = town.group("Klub dla seniorów");
        town.set(group, "capacity", 1);
        var first = town.person();
        town.enrolled(group, first, GroupTown.TODAY.minusDays(30));

        assertThat(end(group, first, GroupTown.TODAY.minusDays(1))).isEqualTo(new EndEnrolment.Ended(List.of()));
        assertThat(end(group, first, GroupTown.TODAY)).isEqualTo(new EndEnrolment.NotEnrolled());
        assertThat(town.count("SELECT count(*) FROM enrolment WHERE group_id = ?", group.value()))
                .isEqualTo(2);
    }

    @Test
    void whoLeftMayComeBack() {
        var group = town.group("Klub dla seniorów");
        var person = town.person();
        town.enrolled(group, person, GroupTown.TODAY.minusDays(30));
        end(group, person, GroupTown.TODAY.minusDays(1));

        assertThat(enrol(group, person, null)).isInstanceOf(EnrolParticipant.Enrolled.class);
    }

    @Test
    void afterSoManyMeetingsOnlyWhoWasThereBeforeComesBack() {
        var group = town.group("Grupa wsparcia");
        town.set(group, "closes_after", 2);
        var former = town.person();
        town.enrolled(group, former, GroupTown.TODAY.minusDays(30));
        end(group, former, GroupTown.TODAY.minusDays(20));
        held(group, GroupTown.TODAY.minusDays(14));
        held(group, GroupTown.TODAY);
        assertThat(enrol(group, town.person(), null))
                .as("on the day of the second meeting")
                .isInstanceOf(EnrolParticipant.Enrolled.class);
        held(group, GroupTown.TODAY.minusDays(7));
        assertThat(enrol(group, town.person(), "Bardzo prosi"))
                .isEqualTo(new EnrolParticipant.Refused(List.of(EnrolmentRefusal.CLOSED_TO_NEWCOMERS)));
        assertThat(enrol(group, former, null)).isInstanceOf(EnrolParticipant.Enrolled.class);
    }

    private void held(GroupId group, LocalDate day) {
        var session = town.session(group, GroupTown.hours(day, "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                        .param("id", session.value())
                        .update());
    }

    private Outcome enrol(GroupId group, PersonId person, @Nullable String reason) {
        return Objects.requireNonNull(
                town.town().as(() -> enrolParticipant.enrol(group, person, GroupTown.TODAY, reason)));
    }

    private EndEnrolment.Outcome end(GroupId group, PersonId person, LocalDate lastDay) {
        return Objects.requireNonNull(town.town().as(() -> endEnrolment.end(group, person, lastDay)));
    }
}
