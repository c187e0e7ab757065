package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

/** R03 as the views derive it: a participation starts on the day of the first support, by itself. */
@IntegrationTest
@DisplayName("R03: a participation starts on the day of the first support")
class ParticipationStartTest {

    private static final LocalDate DECLARED = LocalDate.of(2019, 3, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 5);
    private static final LocalDate SECOND = LocalDate.of(2019, 3, 12);

    @Autowired
    private ParticipantQueries participants;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private GroupTown groups;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId person;

    @BeforeEach
    void foundTown() {
        town = world.town();
        groups = new GroupTown(town, jdbc);
        programme = groups.programme();
        club = groups.club(programme);
        person = groups.person("Halina", "Żądło");
    }

    @Test
    void startsOnTheDayOfTheFirstSupport() {
        groups.participates(person, programme, DECLARED);
        present(held(club, SECOND));
        present(held(club, FIRST));
        assertThat(participation().startedOn()).isEqualTo(FIRST);
        assertThat(participation().lastSupportOn()).isEqualTo(SECOND);
        assertThat(participation().supports()).isEqualTo(2);
        assertThat(participation().state()).isEqualTo(ParticipationState.ACTIVE);
    }

    @Test
    void aPicnicStartsNobody() {
        groups.participates(person, programme, DECLARED);
        var picnic = groups.group("Piknik");
        groups.runs(picnic, programme, "piknik", LocalDate.of(2018, 9, 1), null);
        present(held(picnic, FIRST));
        assertThat(participation().startedOn()).isNull();
        assertThat(participation().state()).isEqualTo(ParticipationState.DECLARED);
    }

    @Test
    void aTickBeforeTheDeclarationStartsNobodyAndOneOnTheSameDayDoes() {
        groups.participates(person, programme, SECOND);
        present(held(club, FIRST));
        assertThat(participation().startedOn()).isNull();
        present(held(club, SECOND));
        assertThat(participation().startedOn()).isEqualTo(SECOND);
    }

    @Test
    void anAbsenceAndAPlannedSessionStartNobody() {
        groups.participates(person, programme, DECLARED);
        record(held(club, FIRST), "absent");
        present(groups.session(club, GroupTown.hours(SECOND, "10:00", "12:00")));
        assertThat(participation().startedOn()).isNull();
    }

    @Test
    void needsNoDeclarationWhereTheProgrammeWantsNone() {
        var open = groups.programme(LocalDate.of(2018, 1, 1), null, false);
        var meeting = groups.club(open);
        groups.participates(person, open, null);
        present(held(meeting, FIRST));
        var participation = town.as(() -> participants.find(person, open)).orElseThrow();
        assertThat(participation.startedOn()).isEqualTo(FIRST);
    }

    @Test
    void nothingOutsideTheProgrammesPeriodCounts() {
        groups.participates(person, programme, LocalDate.of(2018, 8, 1));
        groups.runs(groups.group("Inny"), programme, "klub", LocalDate.of(2018, 1, 1), null);
        present(held(club, LocalDate.of(2018, 8, 31)));
        assertThat(participation().startedOn()).isNull();
    }

    @Test
    void aCorrectionMovesTheStartAndWhatWasKnownBeforeStaysKnown() {
        groups.participates(person, programme, DECLARED);
        var first = held(club, FIRST);
        present(first);
        present(held(club, SECOND));
        var before = now();
        correct(first, "absent");
        assertThat(participation().startedOn()).isEqualTo(SECOND);
        assertThat(startKnownAt(before)).isEqualTo(FIRST);
    }

    private Participation participation() {
        return town.as(() -> participants.find(person, programme)).orElseThrow();
    }

    private SessionId held(GroupId group, LocalDate day) {
        var session = groups.session(group, GroupTown.hours(day, "10:00", "12:00"));
        town.inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                .param("id", session.value())
                .update());
        return session;
    }

    private void present(SessionId session) {
        record(session, "present");
    }

    private void record(SessionId session, String status) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), :id, :session, :person, :status)""")
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", person.value())
                .param("status", status)
                .update());
    }

    private void correct(SessionId session, String status) {
        town.inside(
                () -> jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp() WHERE session_id = :session")
                        .param("session", session.value())
                        .update());
        record(session, status);
    }

    private Instant now() {
        return town.inside(() -> jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }

    private @Nullable LocalDate startKnownAt(Instant moment) {
        return town.inside(() -> {
            jdbc.sql("SELECT set_config('mors.known_at', :moment, true)")
                    .param("moment", moment.toString())
                    .query()
                    .singleRow();
            return participants.find(person, programme).orElseThrow().startedOn();
        });
    }
}
