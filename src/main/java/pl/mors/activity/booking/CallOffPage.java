package pl.mors.activity.booking;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Asks whether a time of a booking by others is called off.
 *
 * @param following what is still ahead after it
 * @param done whether it has begun or was called off before
 */
public record CallOffPage(
        Form form,
        OutsideBooking booking,
        OutsideBooking.Time time,
        List<OutsideBooking.Time> following,
        boolean done) {

    static final String EXTENT = "extent";
    static final String ONE = "one";
    static final String FOLLOWING = "following";

    /** Empty where there is nothing to choose. */
    public List<Option> extents() {
        return following.isEmpty()
                ? List.of()
                : List.of(
                        Option.of(ONE, Texts.t("activity.booking.extent.one")),
                        Option.of(
                                FOLLOWING,
                                Texts.t(
                                        "activity.booking.extent.following",
                                        Texts.n("activity.booking.times", following.size()),
                                        following.getLast().time().day())));
    }
}
