package pl.mors.activity.waiting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WaitingSchedule {

    static final String TASK = "pass-place-offers-on";

    private static final FixedDelay OFTEN = FixedDelay.ofMinutes(10);

    @Bean
    RecurringTask<Void> passOffersOnTask(PassOffersOn passOffersOn) {
        return Tasks.recurring(TASK, OFTEN).execute((instance, context) -> passOffersOn.everywhere());
    }
}
