package pl.mors.notification.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskMailSchedule {

    private static final FixedDelay OFTEN = FixedDelay.ofMinutes(10);

    @Bean
    RecurringTask<Void> sendDeskMailTask(SendDeskMail sendDeskMail) {
        return Tasks.recurring("send-desk-mail", OFTEN).execute((instance, context) -> sendDeskMail.everywhere());
    }
}
