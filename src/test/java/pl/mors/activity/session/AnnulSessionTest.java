package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.RoomId;

/** Taking a record back, and what follows from it by the real view of supports. */
@IntegrationTest
class AnnulSessionTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private AnnulSession annulSession;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private RoomId room;
    private PersonId halina;
    private SessionId session;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        room = town.room(1);
        var programme = town.programme();
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        var club = town.club(programme);
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"), room, List.of());
        held(halina);
    }

    @Test
    void anAnnulledSessionCountsNowhereAndKeepsItsSheet() {
        held(town.person("Oksana", "Gość"));
        assertThat(supports("")).isEqualTo(1);

        assertThat(annul(1)).isEqualTo(new AnnulSession.Annulled());

        assertThat(supports("")).isZero();
        assertThat(town.count("SELECT count(*) FROM guest_attendance WHERE session_id = ?", session.value()))
                .isZero();
        assertThat(town.count("SELECT count(*) FROM known_attendance WHERE session_id = ?", session.value()))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE occupies"))
                .isZero();
    }

    @Test
    void whatWasKnownBeforeStaysWhatItWas() {
        var before = moment();
        annul(1);
        var after = moment();

        assertThat(supports(before)).isEqualTo(1);
        assertThat(supports(after)).isZero();
    }

    @Test
    void onlyWhatIsRecordedAsHeldIsAnnulledAndForGood() {
        var planned = town.session(
                town.group("Klub dla rodzin"), GroupTown.hours(DAY.plusWeeks(3), "10:00", "12:00"), null, List.of());
        assertThat(annul(planned, 1)).isEqualTo(new AnnulSession.NotHeld());
        assertThat(annul(session, 7)).isEqualTo(new AnnulSession.Stale());

        annul(1);

        assertThat(annul(2)).isEqualTo(new AnnulSession.NotHeld());
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE session SET status = 'held', annulled_at = NULL WHERE id = :id")
                                .param("id", session.value())
                                .update()))
                .hasMessageContaining("an annulled session stays annulled");
    }

    private AnnulSession.Outcome annul(int version) {
        return annul(session, version);
    }

    private AnnulSession.Outcome annul(SessionId which, int version) {
        return Objects.requireNonNull(town.town().as(() -> annulSession.annul(which, version, "Wpisano dwa razy")));
    }

    private void held(PersonId present) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                    .param("id", session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    VALUES (current_organisation(), :id, :session, :person, 'present')
                    """)
                    .param("id", Ids.next())
                    .param("session", session.value())
                    .param("person", present.value())
                    .update();
        });
    }

    private String moment() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT clock_timestamp()::text")
                        .query(String.class)
                        .single()));
    }

    /** How many supports the person had, as known at a moment. */
    private int supports(String knownAt) {
        return Objects.requireNonNull(town.town().inside(() -> {
            jdbc.sql("SELECT set_config('mors.known_at', :moment, true)")
                    .param("moment", knownAt)
                    .query()
                    .singleRow();
            return jdbc.sql("SELECT count(*) FROM support WHERE person_id = :person")
                    .param("person", halina.value())
                    .query(Integer.class)
                    .single();
        }));
    }
}
