package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.calendar.TimeRange;

class SessionChangeTest {

    private static final String GROUP = "Grupa wsparcia";
    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @ParameterizedTest
    @EnumSource
    @DisplayName("R29: a text message names no group; a letter does where membership is no secret")
    void aTextMessageNamesNoGroup(About about) {
        assertThat(change(about, false).text("Ośrodek"))
                .contains("Ośrodek", "22.05.2019")
                .doesNotContain(GROUP);
        assertThat(change(about, false).words("Ośrodek")).contains(GROUP);
        assertThat(change(about, true).words("Ośrodek")).doesNotContain(GROUP);
    }

    private static SessionChange change(About about, boolean hidden) {
        return new SessionChange(
                new SessionId(new UUID(0, 1)),
                new GroupId(new UUID(0, 2)),
                GROUP,
                hidden,
                hours(10),
                about,
                Instant.EPOCH,
                "remont",
                to(about),
                null,
                List.of("Halina Próba"));
    }

    private static @Nullable TimeRange to(About about) {
        return about == About.MOVED ? hours(14) : null;
    }

    private static TimeRange hours(int from) {
        return TimeRange.on(DAY, LocalTime.of(from, 0), LocalTime.of(from + 1, 0))
                .orElseThrow();
    }
}
