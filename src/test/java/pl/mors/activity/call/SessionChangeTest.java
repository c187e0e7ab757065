package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.activity.call.SessionChange.Changed;
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
                about,
                Instant.EPOCH,
                "remont",
                List.of("Halina Próba"),
                List.of(changed(about, 0)));
    }

    @Test
    void severalAreToldInOneSentenceAndEachInALetter() {
        var one = change(About.MOVED, false);
        var several = new SessionChange(
                one.session(),
                one.group(),
                one.groupName(),
                false,
                one.about(),
                one.since(),
                one.reason(),
                one.facilitators(),
                List.of(changed(About.MOVED, 0), changed(About.MOVED, 7)));

        assertThat(several.words("Ośrodek"))
                .isEqualTo(
                        "Ośrodek: przeniesiono zajęcia „Grupa wsparcia” z 22.05.2019, 10:00–11:00, i następne do 29.05.2019"
                                + " (razem 2). Nowy termin: 22.05.2019, 14:00–15:00, i następne do 29.05.2019 (razem 2)."
                                + " Powód: remont.");
        assertThat(several.letter("Ośrodek"))
                .endsWith("Nowe terminy: 22.05.2019, 14:00–15:00; 29.05.2019, 14:00–15:00.");
        assertThat(one.letter("Ośrodek")).isEqualTo(one.words("Ośrodek"));
    }

    private static Changed changed(About about, int days) {
        return new Changed(
                new SessionId(new UUID(0, days + 1)),
                hours(DAY.plusDays(days), 10),
                about == About.MOVED ? hours(DAY.plusDays(days), 14) : null,
                null);
    }

    private static TimeRange hours(LocalDate day, int from) {
        return TimeRange.on(day, LocalTime.of(from, 0), LocalTime.of(from + 1, 0))
                .orElseThrow();
    }
}
