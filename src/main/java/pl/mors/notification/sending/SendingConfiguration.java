package pl.mors.notification.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.notification.SmsChannel;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(20);

    @Bean
    @ConditionalOnMissingBean
    SmsChannel smsChannel() {
        return new CountingSmsChannel();
    }

    @Bean
    RecurringTask<Void> sendMessagesTask(SendDueMessages sendDueMessages) {
        return Tasks.recurring("send-messages", OFTEN).execute((instance, context) -> sendDueMessages.everywhere());
    }
}
