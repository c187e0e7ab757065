package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;

class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2019-05-15T08:00:00Z");

    private static final String PAGE = "https://mors.example.pl/kalendarz";

    /** One of them lies on the edge of a line, whatever stands before it: of one octet, of two, of three and of four. */
    private static final List<String> LETTERS = List.of("a", "ż", "„", "🎨");

    @Test
    void noLineIsTooLongAndNoLetterIsCut() {
        for (var letter : LETTERS) {
            for (int before = 0; before < 80; before++) {
                var topic = "x".repeat(before) + letter.repeat(60);
                byte[] sent = CalendarFeed.write("Kalendarz", PAGE, List.of(session(topic)), NOW)
                        .getBytes(StandardCharsets.UTF_8);

                var read = new String(sent, StandardCharsets.UTF_8);
                assertThat(read.split("\r\n"))
                        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
                assertThat(Biweekly.parse(read)
                                .first()
                                .getEvents()
                                .getFirst()
                                .getDescription()
                                .getValue())
                        .isEqualTo(topic);
            }
        }
    }

    private static PublicSession session(String topic) {
        return new PublicSession(
                new UUID(0, 1),
                new UUID(0, 2),
                "Klub",
                "club",
                new AgeSpan(null, null),
                null,
                topic,
                new TimeRange(NOW, NOW.plusSeconds(3600)),
                SessionStatus.PLANNED,
                null,
                null,
                false,
                null);
    }
}
