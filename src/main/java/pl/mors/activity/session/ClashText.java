package pl.mors.activity.session;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.Collision;
import pl.mors.calendar.RoomQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * A clash as the page tells it.
 *
 * @param sentence what stands in the way of which time
 * @param advice what to do where no other hours of the day are offered
 * @param freeTimes when it would be free that day; empty when it would not
 * @param freeRooms where it could be at the same time; empty when nowhere, or when it is not the room that is taken
 */
public record ClashText(String sentence, String advice, List<FreeTime> freeTimes, List<FreeRoom> freeRooms) {

    /**
     * A time that would be free.
     *
     * @param hours as the button says them
     * @param day the day, for who hears the button alone
     * @param action what the button sends, so that the form is filled with this time
     */
    public record FreeTime(String hours, String day, String action) {}

    /**
     * A room that is free at the time.
     *
     * @param label as the button says it
     * @param when the time, for who hears the button alone
     * @param action what the button sends, so that the form is filled with this room
     */
    public record FreeRoom(String label, String when, String action) {}

    /** The free times in one line. */
    public String hours() {
        return freeTimes.stream().map(FreeTime::hours).collect(Collectors.joining(", "));
    }

    public static ClashText of(Clash clash) {
        var refusal = clash.refusal();
        return new ClashText(
                sentence(clash),
                switch (refusal) {
                    case BookingOutcome.EquipmentWithdrawn withdrawn -> Texts.t("activity.session.clash.other-day");
                    case BookingOutcome.EquipmentTooFew tooFew -> Texts.t("activity.session.clash.fewer");
                    case BookingOutcome.RoomWithdrawn room -> Texts.t("activity.session.clash.other-room");
                    case BookingOutcome.RoomTaken room -> Texts.t("activity.session.clash.no-free");
                    case BookingOutcome.StaffBusy staff -> Texts.t("activity.session.clash.no-free");
                    case BookingOutcome.EquipmentTaken taken -> Texts.t("activity.session.clash.no-free");
                },
                refusal.freeTimes().stream().map(ClashText::freeTime).toList(),
                refusal.freeRooms().stream()
                        .map(room -> freeRoom(room, clash.wanted()))
                        .toList());
    }

    private static String sentence(Clash clash) {
        var day = Texts.date(clash.wanted().day());
        var hours = hours(clash.wanted());
        var what = what(clash.refusal().collisions());
        return switch (clash.refusal()) {
            case BookingOutcome.RoomTaken room -> Texts.t("activity.session.clash.room", day, hours, what);
            case BookingOutcome.RoomWithdrawn(var room, var withdrawnOn, var freeRooms) ->
                Texts.t("activity.session.clash.room-withdrawn", day, hours, room.label(), withdrawnOn);
            case BookingOutcome.StaffBusy staff -> Texts.t("activity.session.clash.staff", day, hours, what);
            case BookingOutcome.EquipmentTaken(var equipment, int free, var collisions, var freeTimes) ->
                equipment.isSingle()
                        ? Texts.t("activity.session.clash.equipment", day, hours, what, equipment.label())
                        : Texts.t(
                                "activity.session.clash.pieces",
                                day,
                                hours,
                                what,
                                equipment.label(),
                                free,
                                equipment.pieces());
            case BookingOutcome.EquipmentWithdrawn(var equipment, var withdrawnOn) ->
                Texts.t("activity.session.clash.withdrawn", day, hours, equipment.label(), withdrawnOn);
            case BookingOutcome.EquipmentTooFew(var equipment) ->
                Texts.t("activity.session.clash.too-few", day, hours, equipment.label(), equipment.pieces());
        };
    }

    private static FreeTime freeTime(TimeRange time) {
        return new FreeTime(
                hours(time), Texts.date(time.day()), new OtherTime(time.startTime(), time.endTime()).action());
    }

    private static FreeRoom freeRoom(RoomQueries.Room room, TimeRange time) {
        return new FreeRoom(
                room.label(), Texts.date(time.day()) + ", " + hours(time), new OtherRoom(room.id()).action());
    }

    private static String what(List<Collision> collisions) {
        return collisions.isEmpty()
                ? Texts.t("activity.session.clash.taken")
                : collisions.stream()
                        .map(one -> one.what().orElseGet(() -> Texts.t("activity.session.clash.taken")) + " ("
                                + hours(one.period()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String hours(TimeRange time) {
        return Texts.t("activity.session.hours", time.startTime(), time.endTime());
    }
}
