package pl.mors.activity;

import pl.mors.person.PersonId;

/** Addresses of what proves attendance. */
public final class ProofUrls {

    public static final String UNPROVED = "/pulpit/obecnosci-bez-dowodu";
    public static final String PROOFS = ActivityUrls.SESSION + "/dowody";
    public static final String WITHDRAW_SIGNATURE = PROOFS + "/{personId}/wycofanie-podpisu";

    private ProofUrls() {}

    public static String proofs(SessionId session) {
        return ActivityUrls.at(PROOFS, session);
    }

    public static String withdrawSignature(SessionId session, PersonId person) {
        return ActivityUrls.at(WITHDRAW_SIGNATURE, session).replace("{personId}", person.toString());
    }
}
