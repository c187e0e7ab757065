package pl.mors.participant.online;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import pl.mors.platform.BusinessDate;

/** When something arrives: the rules' today and the clock's time, as at the counter. */
@Component
class ArrivalMoment {

    private final BusinessDate date;
    private final Clock clock;

    ArrivalMoment(BusinessDate date, Clock clock) {
        this.date = date;
        this.clock = clock;
    }

    Instant now() {
        return date.today()
                .atTime(LocalTime.ofInstant(clock.instant(), BusinessDate.ZONE))
                .atZone(BusinessDate.ZONE)
                .toInstant();
    }
}
