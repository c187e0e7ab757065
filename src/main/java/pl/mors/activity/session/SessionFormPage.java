package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.care.StaffNeed;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form for a new session.
 *
 * @param held whether it is about a session that took place already
 * @param roomNote what whoever chooses a room should know first; none where there is nothing
 * @param staffNeed what sessions of the group need for the children in it; none where one of the staff is enough
 * @param told what was done to the form without planning anything
 * @param refusals why a plan was refused, a sentence each
 * @param clashes what stands in the way of which times
 * @param standing what else the group has at these times
 * @param cautions what is to be known of the time before it is planned
 * @param preview what a series would plan
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record SessionFormPage(
        Form form,
        GroupId group,
        String groupName,
        boolean held,
        List<Option> rooms,
        @Nullable String roomNote,
        List<Option> facilitators,
        EquipmentChoice equipment,
        @Nullable StaffNeed staffNeed,
        @Nullable String told,
        List<String> refusals,
        List<ClashText> clashes,
        List<StandingSession> standing,
        List<Caution> cautions,
        @Nullable SeriesPreview preview,
        boolean mayOverride) {

    SessionFormPage telling(String what, boolean overridden) {
        return of(what, List.of(), List.of(), List.of(), List.of(), null, overridden);
    }

    SessionFormPage refused(List<String> why, boolean overridable) {
        return of(null, why, List.of(), List.of(), List.of(), null, overridable);
    }

    SessionFormPage clashing(List<ClashText> with, @Nullable SeriesPreview ofSeries, boolean overridden) {
        return of(null, List.of(), with, List.of(), List.of(), ofSeries, overridden);
    }

    SessionFormPage beside(List<StandingSession> others, @Nullable SeriesPreview ofSeries, boolean overridden) {
        return of(null, List.of(), List.of(), others, List.of(), ofSeries, overridden);
    }

    SessionFormPage previewing(SeriesPreview ofSeries, boolean overridden) {
        return of(null, List.of(), List.of(), List.of(), List.of(), ofSeries, overridden);
    }

    SessionFormPage warning(List<Caution> of, boolean overridden) {
        return of(null, List.of(), List.of(), List.of(), of, null, overridden);
    }

    private SessionFormPage of(
            @Nullable String what,
            List<String> why,
            List<ClashText> with,
            List<StandingSession> others,
            List<Caution> warned,
            @Nullable SeriesPreview ofSeries,
            boolean overridable) {
        return new SessionFormPage(
                form,
                group,
                groupName,
                held,
                rooms,
                roomNote,
                facilitators,
                equipment,
                staffNeed,
                what,
                why,
                with,
                others,
                warned,
                ofSeries,
                overridable);
    }

    /** Stands for the times that the page shows; none where it shows none. */
    public @Nullable String listed() {
        if (preview != null) {
            return preview.listed();
        }
        return cautions.isEmpty()
                ? null
                : Caution.listed(cautions.stream().map(Caution::time).toList());
    }

    public List<Option> rhythms() {
        return SeriesForm.rhythms();
    }

    public List<Option> weekdays() {
        return SeriesForm.weekdays();
    }

    public List<Option> nths() {
        return SeriesForm.nths();
    }
}
