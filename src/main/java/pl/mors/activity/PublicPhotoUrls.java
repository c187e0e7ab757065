package pl.mors.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Href;

/** Addresses of the photographs on an organisation's site. */
public final class PublicPhotoUrls {

    public static final String PHOTOS = "/{organisation}/zdjecia";
    public static final String PICTURE = PHOTOS + "/{photoId}/obraz.jpg";
    public static final String SMALL_PICTURE = PHOTOS + "/{photoId}/miniatura.jpg";

    /** The session whose photographs are asked for. */
    public static final String SESSION = "zajecia";

    private PublicPhotoUrls() {}

    public static String photos(String organisation) {
        return PHOTOS.replace("{organisation}", organisation);
    }

    /** Those of one session; without one all. */
    public static Href photos(String organisation, @Nullable UUID session) {
        return Href.of(photos(organisation)).with(SESSION, session == null ? null : session.toString());
    }

    public static String picture(String organisation, UUID photo) {
        return of(PICTURE, organisation, photo);
    }

    public static String smallPicture(String organisation, UUID photo) {
        return of(SMALL_PICTURE, organisation, photo);
    }

    private static String of(String pattern, String organisation, UUID photo) {
        return pattern.replace("{organisation}", organisation).replace("{photoId}", photo.toString());
    }
}
