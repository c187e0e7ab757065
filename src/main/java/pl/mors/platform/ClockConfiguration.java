package pl.mors.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(BusinessDate.ZONE);
    }

    /** {@code mors.today} holds the day still, for demonstrations; without it the day is the clock's. */
    @Bean
    BusinessDate businessDate(
            Clock clock,
            @Value("${mors.today:#{null}}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate today) {
        return today == null ? () -> LocalDate.now(clock.withZone(BusinessDate.ZONE)) : () -> today;
    }
}
