package pl.mors.activity.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.ClashText;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form for a new booking by others.
 *
 * @param told what was done to the form without booking anything
 * @param clashes what stands in the way of which times
 * @param free how many of the times are free, where others are not
 */
public record BookingFormPage(
        Form form, List<Option> rooms, @Nullable String told, List<ClashText> clashes, int free) {

    public List<Option> rhythms() {
        return BookingForm.rhythms();
    }

    public List<String> repeating() {
        return List.of(BookingForm.WEEKLY);
    }

    public String withoutClashing() {
        return BookingFormController.WITHOUT_CLASHING;
    }
}
