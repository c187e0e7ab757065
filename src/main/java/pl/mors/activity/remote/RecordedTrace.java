package pl.mors.activity.remote;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * A report or an e-mail that somebody recorded.
 *
 * @param takenBack none while it stands
 */
public record RecordedTrace(
        UUID id, Source source, @Nullable TakenBack takenBack) {

    sealed interface Source {

        /** What it is, in words. */
        String words();
    }

    /** A report of the platform. */
    record Report(Instant takenIn, int lines) implements Source {

        @Override
        public String words() {
            return Texts.t(
                    "activity.remote.trace.report", Texts.dateTime(takenIn), Texts.n("activity.remote.lines", lines));
        }
    }

    /** @param person name of whoever it was recorded for */
    record Mail(String person, Moment moment, String sender, Instant sentAt, String serviceName) implements Source {

        @Override
        public String words() {
            return Texts.t(
                    "activity.remote.trace.mail",
                    person,
                    Texts.t(
                            moment.textKey() + ".seen",
                            Texts.time(sentAt.atZone(BusinessDate.ZONE).toLocalTime()),
                            sender,
                            serviceName));
        }
    }

    /**
     * That it was recorded by mistake.
     *
     * @param by name of who took it back
     */
    public record TakenBack(
            String reason, Instant at, @Nullable String by) {}

    public String words() {
        return source.words();
    }

    /** How it stands, in words. */
    public String state() {
        return takenBack == null
                ? ""
                : takenBack.by() == null
                        ? Texts.t(
                                "activity.remote.trace.taken-back", Texts.dateTime(takenBack.at()), takenBack.reason())
                        : Texts.t(
                                "activity.remote.trace.taken-back.by",
                                Texts.dateTime(takenBack.at()),
                                takenBack.reason(),
                                takenBack.by());
    }
}
