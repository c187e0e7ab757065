package pl.mors.activity.scan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Reads what was handed in, town by town; somebody watches the figures grow. */
@Configuration(proxyBeanMethods = false)
class ReadScansSchedule {

    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(10);

    @Bean
    RecurringTask<Void> readScansTask(Organisations organisations, ReadScans readScans) {
        return Tasks.recurring("read-scans", OFTEN)
                .execute((instance, context) -> organisations
                        .all()
                        .forEach(town -> Tenancy.run(Actor.system(town.id(), "read scans"), readScans::read)));
    }
}
