package pl.mors.activity.photo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.PublicPhotoUrls;
import pl.mors.activity.photo.PublicPhotoQueries.PublicPhoto;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * Photographs on an organisation's site.
 *
 * @param organisation its address
 * @param session whose photographs they are; none where all are asked for
 */
public record PublicPhotosPage(
        String organisation, @Nullable UUID session, Slice<PublicPhoto> photos) {

    /** Where and when the photographs under one head were taken. */
    public record Occasion(String day, @Nullable String group) {}

    /** By day and group, in the order of the list. */
    public Map<Occasion, List<PublicPhoto>> occasions() {
        return photos.rows().stream()
                .collect(Collectors.groupingBy(
                        photo -> new Occasion(CalendarWords.day(photo.day()), photo.group()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    public Href address() {
        return PublicPhotoUrls.photos(organisation, session);
    }

    public String allHref() {
        return PublicPhotoUrls.photos(organisation);
    }

    public String pictureHref(PublicPhoto photo) {
        return PublicPhotoUrls.picture(organisation, photo.id());
    }

    public String smallPictureHref(PublicPhoto photo) {
        return PublicPhotoUrls.smallPicture(organisation, photo.id());
    }
}
