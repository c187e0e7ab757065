package pl.mors.intake.page;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Empties lists whose clerks went away, town by town. */
@Configuration(proxyBeanMethods = false)
class ForgetLists {

    private static final FixedDelay OFTEN = FixedDelay.ofMinutes(15);

    @Bean
    RecurringTask<Void> forgetListsTask(Organisations organisations, ListRepository lists) {
        return Tasks.recurring("forget-intake-lists", OFTEN)
                .execute((instance, context) -> organisations
                        .all()
                        .forEach(town -> Tenancy.run(Actor.system(town.id(), "forget lists"), lists::forgetOld)));
    }
}
