package pl.mors.notification.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.SmsChannel;
import pl.mors.platform.ReadableException;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    /** Far below the time for which a worker may hold a message. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(20);

    @Bean
    @ConditionalOnMissingBean
    EmailChannel emailChannel(
            @Value("${mors.mail.channel}") String channel,
            ObjectProvider<JavaMailSender> servers,
            @Value("${spring.mail.host:}") String host,
            @Value("${mors.mail.from}") String from) {
        return switch (channel) {
            case "smtp" -> new SmtpEmailChannel(servers, host, from);
            case "log" -> new LoggingEmailChannel();
            default -> throw ReadableException.refusal("mors.mail.channel must be smtp or log.");
        };
    }

    @Bean
    @ConditionalOnMissingBean
    SmsChannel smsChannel(
            @Value("${mors.sms.url}") String url,
            @Value("${mors.sms.method}") String method,
            @Value("${mors.sms.content-type}") String contentType,
            @Value("${mors.sms.template}") String template,
            @Value("${mors.sms.header}") String header,
            @Value("${mors.sms.secret}") String secret,
            @Value("${mors.sms.success}") String success,
            @Value("${mors.sms.accepted}") String accepted,
            @Value("${mors.sms.timeout}") Duration timeout) {
        if (url.isBlank()) {
            return new CountingSmsChannel();
        }
        return new HttpSmsChannel(new SmsGateway(
                address(url.strip()),
                method,
                contentType,
                template,
                header,
                secret,
                SmsGateway.statuses(success),
                SmsGateway.accepted(accepted),
                timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout));
    }

    private static URI address(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw ReadableException.refusal("mors.sms.url must be an address that begins with https://.");
        }
    }

    @Bean
    RecurringTask<Void> sendMessagesTask(SendDueMessages sendDueMessages) {
        return Tasks.recurring("send-messages", OFTEN).execute((instance, context) -> sendDueMessages.everywhere());
    }
}
