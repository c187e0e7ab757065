package pl.mors.identity;

/** Addresses of the desk, of the organisation's accounts and of the kit's showcase. */
public final class IdentityUrls {

    public static final String DESK = "/pulpit";
    public static final String DESK_FILE = DESK + "/sprawy.{ending}";
    public static final String SNOOZE = DESK + "/odlozenie";
    public static final String BRING_BACK = SNOOZE + "/przywrocenie";

    /** Which item a page is about. */
    public static final String ITEM = "sprawa";

    public static final String SHOWCASE = DESK + "/wzornik";
    public static final String MEMBERS = DESK + "/konta";
    public static final String NEW = MEMBERS + "/nowe";
    public static final String MEMBER = MEMBERS + "/{membershipId}";
    public static final String END = MEMBER + "/zakonczenie";
    public static final String RESTORE = MEMBER + "/przywrocenie";
    public static final String INVITE = MEMBER + "/odnosnik";
    public static final String WORK_PHONE = MEMBER + "/telefon";

    /** One's own account: of staff, and of residents. */
    public static final String OWN_ACCOUNT = DESK + "/moje-konto";

    public static final String OWN_WORK_PHONE = OWN_ACCOUNT + "/telefon";

    /** What a member is told of their desk by e-mail and in their calendar program. */
    public static final String DESK_MAIL = OWN_ACCOUNT + "/powiadomienia";

    public static final String DESK_FEED = DESK_MAIL + "/kalendarz";
    public static final String DESK_FEED_END = DESK_FEED + "/wylaczenie";

    /** A member's deadlines, open to whoever holds the key in the address. */
    public static final String FEED = "/{organisation}/terminy.ics";

    /** The key of a feed: in the query, which stands in no label of what is done. */
    public static final String FEED_KEY = "klucz";

    /** Where residents begin. */
    public static final String OWN_PAGES = "/moje/zajecia";

    public static final String OWN_ACCOUNT_OF_RESIDENT = "/moje/konto";

    /** Where whoever works in several organisations says in which. */
    public static final String CHOOSE_ORGANISATION = "/logowanie/organizacja";

    /** Open to whoever holds the key in the address. */
    public static final String SET_PASSWORD = "/logowanie/haslo";

    private IdentityUrls() {}

    public static String ownAccount(boolean staff) {
        return staff ? OWN_ACCOUNT : OWN_ACCOUNT_OF_RESIDENT;
    }

    public static String deskFile(String ending) {
        return DESK_FILE.replace("{ending}", ending);
    }

    public static String feed(String organisation, String key) {
        return FEED.replace("{organisation}", organisation) + "?" + FEED_KEY + "=" + key;
    }

    /** @param item its key */
    public static String snooze(String item) {
        return SNOOZE + "?" + ITEM + "=" + item;
    }

    /** @param item its key */
    public static String bringBack(String item) {
        return BRING_BACK + "?" + ITEM + "=" + item;
    }

    public static String member(MembershipId id) {
        return at(MEMBER, id);
    }

    public static String end(MembershipId id) {
        return at(END, id);
    }

    public static String restore(MembershipId id) {
        return at(RESTORE, id);
    }

    public static String invite(MembershipId id) {
        return at(INVITE, id);
    }

    public static String workPhone(MembershipId id) {
        return at(WORK_PHONE, id);
    }

    private static String at(String pattern, MembershipId id) {
        return pattern.replace("{membershipId}", id.toString());
    }
}
