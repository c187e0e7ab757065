package pl.mors.identity.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts of tries live for minutes; without this each address ever typed would leave a row for good. */
@Configuration(proxyBeanMethods = false)
class RateLimitSchedule {

    @Bean
    RecurringTask<Void> forgetTriesTask(SignInLimit limit) {
        return Tasks.recurring("forget-sign-in-tries", FixedDelay.ofHours(1))
                .execute((instance, context) -> limit.forgetExpired());
    }
}
