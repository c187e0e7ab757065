package pl.mors.journey;

import java.time.LocalDate;
import org.springframework.context.annotation.Primary;
import pl.mors.platform.BusinessDate;

/** The day of the rules for the tests in the browser: a story that takes more than one day moves it, and puts it back at its end. */
@Primary
class MovableDay implements BusinessDate {

    static final LocalDate USUAL = LocalDate.of(2019, 5, 15);

    private volatile LocalDate today = USUAL;

    @Override
    public LocalDate today() {
        return today;
    }

    void becomes(LocalDate day) {
        today = day;
    }
}
