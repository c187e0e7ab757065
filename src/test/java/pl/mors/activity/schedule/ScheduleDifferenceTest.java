package pl.mors.activity.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.schedule.ScheduleDifference.Changed;
import pl.mors.activity.schedule.ScheduleDifference.What;
import pl.mors.activity.session.SessionStatus;

class ScheduleDifferenceTest {

    private static final UUID CLUB = UUID.randomUUID();
    private static final UUID WORKSHOP = UUID.randomUUID();

    @Test
    void theSameIsNoDifference() {
        assertThat(ScheduleDifference.between(List.of(line(CLUB, "10:00")), List.of(line(CLUB, "10:00")))
                        .isNone())
                .isTrue();
    }

    @Test
    void saysWhatCameWhatWentAndWhatChangedInWhat() {
        var before = line(CLUB, "10:00");
        var gone = line(UUID.randomUUID(), "10:00");
        var added = line(WORKSHOP, "10:00");
        var after = new ScheduleLine(
                CLUB,
                before.day(),
                LocalTime.of(11, 0),
                before.to(),
                before.group(),
                before.kind(),
                null,
                before.place(),
                null,
                null,
                List.of("Jan Polny"),
                SessionStatus.PLANNED,
                false);

        var difference = ScheduleDifference.between(List.of(before, gone), List.of(after, added));

        assertThat(difference.added()).containsExactly(added);
        assertThat(difference.gone()).containsExactly(gone);
        assertThat(difference.changed())
                .containsExactly(new Changed(before, after, List.of(What.TIME, What.FACILITATORS)));
    }

    @Test
    void heldAsPlannedIsNoDifferenceAndEnteredAfterwardsIs() {
        var planned = line(CLUB, "10:00");

        assertThat(ScheduleDifference.between(List.of(planned), List.of(with(planned, SessionStatus.HELD, false)))
                        .isNone())
                .isTrue();
        for (var after :
                List.of(with(planned, SessionStatus.HELD, true), with(planned, SessionStatus.CANCELLED, false))) {
            assertThat(ScheduleDifference.between(List.of(planned), List.of(after))
                            .changed())
                    .containsExactly(new Changed(planned, after, List.of(What.STATUS)));
        }
    }

    private static ScheduleLine with(ScheduleLine line, SessionStatus status, boolean late) {
        return new ScheduleLine(
                line.session(),
                line.day(),
                line.from(),
                line.to(),
                line.group(),
                line.kind(),
                line.topic(),
                line.place(),
                line.address(),
                line.places(),
                line.facilitators(),
                status,
                late);
    }

    @Test
    void aVersionFromBeforePlacesStoodInItIsReadWithoutThem() {
        var kept = ScheduleContent.write(List.of(line(CLUB, "10:00"))).replace("\"places\":null,", "");

        assertThat(kept).doesNotContain("places");
        assertThat(ScheduleContent.read(kept)).containsExactly(line(CLUB, "10:00"));
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var lines = List.of(line(CLUB, "10:00"), line(WORKSHOP, "12:30"));

        assertThat(ScheduleContent.read(ScheduleContent.write(lines))).isEqualTo(lines);
    }

    private static ScheduleLine line(UUID session, String from) {
        return new ScheduleLine(
                session,
                LocalDate.of(2019, 5, 22),
                LocalTime.parse(from),
                LocalTime.of(14, 0),
                "Klub dla rodzin",
                "club",
                null,
                "Sala 1 · Dom kultury",
                null,
                null,
                List.of("Halina Próba"),
                SessionStatus.PLANNED,
                false);
    }
}
