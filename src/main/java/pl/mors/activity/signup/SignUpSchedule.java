package pl.mors.activity.signup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes sign-ups whose time is over. */
@Configuration(proxyBeanMethods = false)
class SignUpSchedule {

    static final String TASK = "forget-sign-ups";

    @Bean
    RecurringTask<Void> forgetSignUpsTask(ForgetSignUps forgetSignUps) {
        return Tasks.recurring(TASK, FixedDelay.ofHours(1)).execute((instance, context) -> forgetSignUps.forget());
    }
}
