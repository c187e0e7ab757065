package pl.mors.calendar;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The town's own settings of the calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    OpeningHours openingHours(
            @Value("${mors.calendar.opens}") String opens, @Value("${mors.calendar.closes}") String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
