package pl.mors.activity;

import java.util.List;
import java.util.UUID;

/** Addresses of sign-ups on the public site, and of the staff's pages about them. */
public final class SignUpUrls {

    public static final String SIGN_UP = "/{organisation}/zapisy/{groupId}";
    public static final String SIGNED_UP = "/{organisation}/zapisy/przyjete";
    public static final String WITHDRAW = "/{organisation}/zapisy/rezygnacja";
    public static final String CODE = "kod";
    /** Of the search for who signed up, and of the form that gives the place: which sign-up that answers. */
    public static final String ANSWERED = "zgloszenie";

    public static final String SIGN_UPS = ActivityUrls.GROUP + "/zgloszenia";
    public static final String TAKING_SIGN_UPS = SIGN_UPS + "/przyjmowanie";
    public static final String DECLINE = SIGN_UPS + "/odmowa";
    public static final String ANSWER = SIGN_UPS + "/{signUpId}";
    public static final String CALL = ANSWER + "/rozmowa";

    private SignUpUrls() {}

    public static String signUp(String organisation, GroupId group) {
        return SIGN_UP.replace("{organisation}", organisation).replace("{groupId}", group.toString());
    }

    /** What was asked for arrived; shows the codes by which it can be withdrawn. */
    public static String signedUp(String organisation, List<String> codes) {
        return SIGNED_UP.replace("{organisation}", organisation) + "?" + CODE + "="
                + String.join("&" + CODE + "=", codes);
    }

    public static String withdraw(String organisation) {
        return WITHDRAW.replace("{organisation}", organisation);
    }

    public static String signUps(GroupId group) {
        return SIGN_UPS.replace("{groupId}", group.toString());
    }

    public static String takingSignUps(GroupId group) {
        return TAKING_SIGN_UPS.replace("{groupId}", group.toString());
    }

    public static String decline(GroupId group) {
        return DECLINE.replace("{groupId}", group.toString());
    }

    public static String answer(GroupId group, UUID signUp) {
        return ANSWER.replace("{groupId}", group.toString()).replace("{signUpId}", signUp.toString());
    }

    public static String call(GroupId group, UUID signUp) {
        return CALL.replace("{groupId}", group.toString()).replace("{signUpId}", signUp.toString());
    }
}
