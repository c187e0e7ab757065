package pl.mors.activity;

import java.util.UUID;
import pl.mors.person.PersonId;

/** Addresses of trips: who goes along, who is on board, the list for the insurer. */
public final class TripUrls {

    public static final String TRIP = ActivityUrls.SESSION + "/wyjazd";
    public static final String TRIP_FILE = TRIP + "/karta";
    public static final String TRIP_FILE_PAPER = TRIP_FILE + ".pdf";
    public static final String TRIP_PLACE = TRIP + "/osoby/{personId}";
    public static final String GIVE_TRIP_PLACE_BACK = TRIP_PLACE + "/rezygnacja";
    public static final String BOARDING = TRIP + "/obecni/{leg}";
    public static final String TICK_BOARDING = BOARDING + "/{personId}";
    public static final String INSURANCE_PAPER = TRIP + "/lista-do-ubezpieczenia.pdf";
    public static final String INSURANCE_SHEET = TRIP + "/lista-do-ubezpieczenia.xlsx";

    public static final String GUARDIANS = TRIP + "/opiekunowie";
    public static final String TAKE_GUARDIAN_OFF = GUARDIANS + "/{guardianId}/skreslenie";
    public static final String TICK_GUARDIAN = BOARDING + "/opiekunowie/{guardianId}";

    private TripUrls() {}

    public static String guardians(SessionId session) {
        return ActivityUrls.at(GUARDIANS, session);
    }

    public static String takeGuardianOff(SessionId session, UUID guardian) {
        return ActivityUrls.at(TAKE_GUARDIAN_OFF, session).replace("{guardianId}", guardian.toString());
    }

    public static String tickGuardian(SessionId session, String leg, UUID guardian) {
        return ActivityUrls.at(TICK_GUARDIAN, session)
                .replace("{leg}", leg)
                .replace("{guardianId}", guardian.toString());
    }

    public static String trip(SessionId session) {
        return ActivityUrls.at(TRIP, session);
    }

    public static String tripFile(SessionId session) {
        return ActivityUrls.at(TRIP_FILE, session);
    }

    public static String tripFilePaper(SessionId session) {
        return ActivityUrls.at(TRIP_FILE_PAPER, session);
    }

    public static String tripPlace(SessionId session, PersonId person) {
        return ActivityUrls.at(TRIP_PLACE, session).replace("{personId}", person.toString());
    }

    public static String giveTripPlaceBack(SessionId session, PersonId person) {
        return ActivityUrls.at(GIVE_TRIP_PLACE_BACK, session).replace("{personId}", person.toString());
    }

    /** @param leg as it stands in addresses */
    public static String boarding(SessionId session, String leg) {
        return ActivityUrls.at(BOARDING, session).replace("{leg}", leg);
    }

    public static String tickBoarding(SessionId session, String leg, PersonId person) {
        return ActivityUrls.at(TICK_BOARDING, session).replace("{leg}", leg).replace("{personId}", person.toString());
    }

    public static String insurancePaper(SessionId session) {
        return ActivityUrls.at(INSURANCE_PAPER, session);
    }

    public static String insuranceSheet(SessionId session) {
        return ActivityUrls.at(INSURANCE_SHEET, session);
    }
}
