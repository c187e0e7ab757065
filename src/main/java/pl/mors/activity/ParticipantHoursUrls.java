package pl.mors.activity;

import java.time.YearMonth;
import java.util.UUID;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Href;

/** Addresses of the hours of participants. */
public final class ParticipantHoursUrls {

    public static final String OF_GROUP = ActivityUrls.HOURS_OF_GROUP + "/uczestnicy";
    public static final String OF_GROUP_SHEET = OF_GROUP + ".xlsx";
    public static final String IN_GROUP = OF_GROUP + "/{personId}";
    public static final String CARD = IN_GROUP + "/karta.pdf";
    public static final String SIGNED_CARD = IN_GROUP + "/karta/{copyId}";
    public static final String OF_PERSON = ActivityUrls.HOURS + "/uczestnicy/{personId}";

    private ParticipantHoursUrls() {}

    /** Of everybody in a group. */
    public static String ofGroup(GroupId group, YearMonth month) {
        return in(month, at(OF_GROUP, group));
    }

    /** The same as a file for a spreadsheet program. */
    public static String ofGroupSheet(GroupId group, YearMonth month) {
        return in(month, at(OF_GROUP_SHEET, group));
    }

    /** Of somebody in one group. */
    public static String inGroup(GroupId group, PersonId person, YearMonth month) {
        return in(month, at(IN_GROUP, group, person));
    }

    /** The same on paper, to be signed. */
    public static String card(GroupId group, PersonId person, YearMonth month) {
        return in(month, at(CARD, group, person));
    }

    public static String signedCard(GroupId group, PersonId person, YearMonth month, UUID copy) {
        return in(month, at(SIGNED_CARD, group, person).replace("{copyId}", copy.toString()));
    }

    /** Of somebody in all groups in which the reader may know of them. */
    public static String ofPerson(PersonId person, YearMonth month) {
        return in(month, ofPerson(person));
    }

    /** The same of the present month. */
    public static String ofPerson(PersonId person) {
        return OF_PERSON.replace("{personId}", person.toString());
    }

    private static String at(String pattern, GroupId group, PersonId person) {
        return at(pattern, group).replace("{personId}", person.toString());
    }

    private static String at(String pattern, GroupId group) {
        return pattern.replace("{groupId}", group.toString());
    }

    private static String in(YearMonth month, String address) {
        return Href.of(address).with(ActivityUrls.MONTH, month.toString()).value();
    }
}
