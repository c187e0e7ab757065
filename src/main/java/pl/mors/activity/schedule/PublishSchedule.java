package pl.mors.activity.schedule;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Freezes what a month's schedule of support says now as its next version. */
@Service
@Transactional
class PublishSchedule {

    private final ScheduleQueries schedules;
    private final ScheduleRepository repository;
    private final ProgrammeLock lock;

    PublishSchedule(ScheduleQueries schedules, ScheduleRepository repository, ProgrammeLock lock) {
        this.schedules = schedules;
        this.repository = repository;
        this.lock = lock;
    }

    sealed interface Outcome {}

    record Published(int number) implements Outcome {}

    /** The latest version says the same; nothing was stored. */
    record Unchanged(int number) implements Outcome {}

    /** There is no session in that month. */
    record Empty() implements Outcome {}

    Outcome publish(ProgrammeId programme, YearMonth month) {
        lock.take(programme);
        var lines = schedules.now(programme, month);
        var latest = schedules.versions(programme, month).stream().findFirst();
        if (latest.isEmpty() && lines.isEmpty()) {
            return new Empty();
        }
        if (latest.isPresent()
                && ScheduleDifference.between(latest.get().lines(), lines).isNone()) {
            return new Unchanged(latest.get().number());
        }
        int number = latest.map(ScheduleVersion::number).orElse(0) + 1;
        repository.publish(programme, month, number, lines);
        return new Published(number);
    }
}
