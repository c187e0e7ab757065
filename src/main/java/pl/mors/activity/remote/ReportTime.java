package pl.mors.activity.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.mors.platform.BusinessDate;

/**
 * A time as platforms write it. Where day and month could be either way round, the class's own day decides; a time without a day is one
 * of that day.
 */
final class ReportTime {

    private static final List<DateTimeFormatter> MOMENTS = Stream.of(
                    "yyyy-M-d H:mm[:ss]",
                    "d.M.yyyy H:mm[:ss]",
                    "d/M/yyyy H:mm[:ss]",
                    "M/d/yyyy H:mm[:ss]",
                    "M/d/yyyy h:mm[:ss] a",
                    "M/d/yy h:mm[:ss] a")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();
    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm[:ss]", "h:mm[:ss] a")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    private ReportTime() {}

    static Optional<Instant> read(String written, LocalDate day) {
        var text = written.strip()
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .replace(", ", " ")
                .replaceFirst("(?<=\\d)T(?=\\d)", " ")
                .toUpperCase(Locale.ROOT);
        var read = Stream.concat(
                        MOMENTS.stream().flatMap(format -> moment(text, format).stream()),
                        TIMES.stream().flatMap(format -> time(text, format).map(day::atTime).stream()))
                .toList();
        return read.stream()
                .filter(moment -> moment.toLocalDate().equals(day))
                .findFirst()
                .or(() -> read.stream().findFirst())
                .map(moment -> moment.atZone(BusinessDate.ZONE).toInstant());
    }

    private static Optional<LocalDateTime> moment(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text, format));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalTime.parse(text, format));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
