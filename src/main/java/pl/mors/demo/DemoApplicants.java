package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import pl.mors.demo.DemoCriteria.Sheet;

/** Makes up who applies, when, and with which answers. */
final class DemoApplicants {

    private final Random random;
    private final DemoResidents residents;

    DemoApplicants(Random random, DemoResidents residents) {
        this.random = random;
        this.residents = residents;
    }

    /** Somebody who is registered because of the application. */
    UUID resident(LocalDate registeredOn) {
        return residents.aged(19, 70, registeredOn).id();
    }

    /** Somebody registered moves out of the area, as stated the day after. */
    void moveOut(UUID person, LocalDate on) {
        residents.moveOut(person, on);
    }

    /** What somebody answers on one of these days. */
    Sheet sheet(LocalDate from, int days) {
        var day = from.plusDays(random.nextInt(days));
        return Sheet.random(
                random,
                Moments.at(
                                day,
                                LocalTime.of(8 + random.nextInt(7), random.nextInt(60))
                                        .plusSeconds(random.nextInt(60)))
                        .toInstant());
    }
}
