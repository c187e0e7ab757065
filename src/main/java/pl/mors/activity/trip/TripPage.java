package pl.mors.activity.trip;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.equipment.EquipmentUse;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/**
 * A trip and who could go along.
 *
 * @param file none while nobody filled it in
 * @param travellers empty until then
 * @param guardians who goes along to look after them
 * @param unchecked who of them was not looked up in the registers; empty where the reader may not know
 * @param needs what those who go along need to take part
 * @param wantedElsewhere equipment that others have before the trip is back
 * @param mayKnowBirths whether the reader may hand out the insurer's list
 */
public record TripPage(
        SessionDetails session,
        @Nullable TripFile file,
        List<Traveller> travellers,
        List<TripGuardian> guardians,
        Set<UUID> unchecked,
        Map<PersonId, List<AccessNeed>> needs,
        List<EquipmentAway> wantedElsewhere,
        boolean mayKnowBirths) {

    /** Whether nobody goes any more: it was moved, called off or recorded by mistake. */
    public boolean isOff() {
        return !session.status().takesPlace();
    }

    /** What became of it and why, where it is off. */
    public String offWords() {
        var words = Texts.t("activity.trip.off." + session.status().name().toLowerCase(Locale.ROOT));
        var reason = session.statusReason();
        return reason == null ? words : Texts.t("activity.trip.off.reason", words, reason);
    }

    public boolean isUnchecked(TripGuardian guardian) {
        return guardian.worker() != null && unchecked.contains(guardian.worker());
    }

    public long going() {
        return travellers.stream().filter(Traveller::going).count();
    }

    /** Those who go along and their guardians. */
    public long sitting() {
        return going() + guardians.size();
    }

    public boolean isVehicleTooSmall() {
        return file != null && file.plan().isTooSmallFor(sitting());
    }

    public @Nullable String seats() {
        var seats = file == null ? null : file.plan().seats();
        return seats == null ? null : Texts.t("activity.trip.seats.of", Texts.number(sitting()), Texts.number(seats));
    }

    public @Nullable String needsOf(Traveller one) {
        return AccessNeed.line(needs.getOrDefault(one.person(), List.of()));
    }

    /** The day and the hours at which others have the equipment. */
    public static String when(EquipmentUse use) {
        var time = use.time();
        return Texts.date(time.day()) + ", " + Texts.t("activity.session.hours", time.startTime(), time.endTime());
    }

    /** Whether one press takes somebody along. */
    public boolean isOnePress(Traveller one) {
        return !isOff() && !one.going() && one.earned() && !one.consentMissing();
    }
}
