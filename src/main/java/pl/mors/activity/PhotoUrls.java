package pl.mors.activity;

import java.util.UUID;

/** Addresses of photographs of sessions. */
public final class PhotoUrls {

    public static final String PHOTOS = ActivityUrls.SESSION + "/zdjecia";
    public static final String PHOTO = PHOTOS + "/{photoId}";
    public static final String PICTURE = PHOTO + "/obraz.jpg";
    public static final String PUBLISH = PHOTO + "/publikacja";
    public static final String TAKE_DOWN = PHOTO + "/zdjecie-z-publikacji";

    private PhotoUrls() {}

    public static String photos(SessionId session) {
        return ActivityUrls.at(PHOTOS, session);
    }

    public static String photo(SessionId session, UUID photo) {
        return of(PHOTO, session, photo);
    }

    public static String picture(SessionId session, UUID photo) {
        return of(PICTURE, session, photo);
    }

    public static String publish(SessionId session, UUID photo) {
        return of(PUBLISH, session, photo);
    }

    public static String takeDown(SessionId session, UUID photo) {
        return of(TAKE_DOWN, session, photo);
    }

    private static String of(String pattern, SessionId session, UUID photo) {
        return ActivityUrls.at(pattern, session).replace("{photoId}", photo.toString());
    }
}
