package pl.mors.audit.chain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is younger than this delay could be changed unnoticed by whoever owns the database. */
@Configuration(proxyBeanMethods = false)
class SealSchedule {

    private static final FixedDelay EVERY_FEW_MINUTES = FixedDelay.ofMinutes(3);

    @Bean
    RecurringTask<Void> sealAuditTask(SealAudit sealAudit) {
        return Tasks.recurring("seal-audit", EVERY_FEW_MINUTES).execute((instance, context) -> sealAudit.everywhere());
    }
}
