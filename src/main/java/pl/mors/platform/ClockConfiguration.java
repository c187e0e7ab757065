package pl.mors.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /** {@code mors.today} holds the day still, and so does a demo's folder; without them the day is the clock's. */
    @Bean
    BusinessDate businessDate(
            Clock clock,
            DataFolder folder,
            @Value("${mors.today:#{null}}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate today) {
        var still = Optional.ofNullable(today).or(folder::demoDay);
        return () -> still.orElseGet(() -> LocalDate.now(clock.withZone(BusinessDate.ZONE)));
    }
}
