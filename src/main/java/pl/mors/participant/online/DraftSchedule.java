package pl.mors.participant.online;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes drafts whose time is over. */
@Configuration(proxyBeanMethods = false)
class DraftSchedule {

    static final String TASK = "forget-application-drafts";

    @Bean
    RecurringTask<Void> forgetDraftsTask(ForgetDrafts forgetDrafts) {
        return Tasks.recurring(TASK, FixedDelay.ofHours(1)).execute((instance, context) -> forgetDrafts.forget());
    }
}
