package pl.mors.activity.session;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Notice;

/** Hours at which everything that was asked for is free. */
record OtherTime(LocalTime from, LocalTime to) implements Instead {

    private static final String PREFIX = "time.";
    private static final String BETWEEN = "-";

    @Override
    public String action() {
        return PREFIX + from + BETWEEN + to;
    }

    static Optional<OtherTime> asked(String action) {
        if (!action.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var hours = action.substring(PREFIX.length()).split(BETWEEN, -1);
        try {
            return hours.length == 2
                    ? Optional.of(new OtherTime(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])))
                    : Optional.empty();
        } catch (DateTimeParseException noHours) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> answers() {
        return Map.of("from", Texts.time(from), "to", Texts.time(to));
    }

    @Override
    public Notice told() {
        return Notice.done("activity.session.clash.filled", Texts.time(from), Texts.time(to));
    }
}
