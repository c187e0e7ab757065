package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;

/** What the database keeps of it, whichever program asks. */
@IntegrationTest
@DisplayName("R20: a session is moved, called off or annulled with a reason, and never erased")
class SessionNeverErasedTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private GroupTown town;
    private SessionId session;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        session = town.session(
                town.group("Klub dla seniorów"), GroupTown.hours(LocalDate.of(2019, 5, 22), "10:00", "12:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session",
                "calendar_entry",
                "session_series",
                "series_exception",
                "session_correction",
                "attendance"
            })
    void nothingOfItCanBeErased(String table) {
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("DELETE FROM " + table).update()))
                .rootCause()
                .hasMessageContaining("permission denied for table " + table);
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'cancelled'",
                "status = 'moved', moved_to_id = id",
                "status = 'annulled', annulled_at = now()"
            })
    void noneGoesWithoutAReason(String change) {
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE session SET " + change + " WHERE id = ?")
                                .param(session.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("check constraint");
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'planned'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasCalledOffStandsWithItsReason() {
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'Choroba' WHERE id = ?")
                        .param(session.value())
                        .update());

        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'cancelled' AND status_reason = 'Choroba'"))
                .isEqualTo(1);
    }
}
