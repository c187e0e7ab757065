package pl.mors.activity;

import java.time.LocalDate;
import pl.mors.platform.web.Href;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** Addresses of the pages about rooms and bookings by others: part of the user interface, and stable. */
public final class RoomUrls {

    public static final String ROOMS = "/pulpit/sale";
    public static final String NEW_ROOM = ROOMS + "/nowa";
    public static final String ONE = ROOMS + "/{roomId}";
    public static final String CHANGE = ONE + "/zmiana";
    public static final String WITHDRAW = ONE + "/wycofanie";
    public static final String BRING_BACK = ONE + "/przywrocenie";
    public static final String CHANGE_VENUE = ROOMS + "/miejsca/{venueId}/zmiana";

    public static final String BOOKINGS = "/pulpit/rezerwacje";
    public static final String NEW_BOOKING = BOOKINGS + "/nowa";
    public static final String BOOKING = BOOKINGS + "/{bookingId}";
    public static final String CORRECT_BOOKING = BOOKING + "/zmiana";
    public static final String CALL_OFF = BOOKINGS + "/terminy/{timeId}/odwolanie";

    /** Asks the page of a room for the week that begins with this day. */
    public static final String FROM = "od";
    /** Which room a new booking begins with. */
    public static final String ROOM = "sala";

    private RoomUrls() {}

    public static String one(RoomId room) {
        return at(ONE, room);
    }

    public static String oneFrom(RoomId room, LocalDate day) {
        return Href.of(one(room)).with(FROM, day.toString()).value();
    }

    public static String change(RoomId room) {
        return at(CHANGE, room);
    }

    public static String withdraw(RoomId room) {
        return at(WITHDRAW, room);
    }

    public static String bringBack(RoomId room) {
        return at(BRING_BACK, room);
    }

    public static String changeVenue(VenueId venue) {
        return CHANGE_VENUE.replace("{venueId}", venue.toString());
    }

    public static String newBooking(RoomId room) {
        return Href.of(NEW_BOOKING).with(ROOM, room.toString()).value();
    }

    public static String booking(OutsideBookingId booking) {
        return at(BOOKING, booking);
    }

    public static String correctBooking(OutsideBookingId booking) {
        return at(CORRECT_BOOKING, booking);
    }

    public static String callOff(OutsideTimeId time) {
        return CALL_OFF.replace("{timeId}", time.toString());
    }

    private static String at(String pattern, OutsideBookingId booking) {
        return pattern.replace("{bookingId}", booking.toString());
    }

    private static String at(String pattern, RoomId room) {
        return pattern.replace("{roomId}", room.toString());
    }
}
