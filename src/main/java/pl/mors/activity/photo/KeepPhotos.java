package pl.mors.activity.photo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.MembershipHidden;
import pl.mors.activity.SessionId;
import pl.mors.activity.photo.PhotoPublication.Refusal;
import pl.mors.activity.photo.PhotoQueries.Photo;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Keeps photographs of a session, who can be told on them, and where they were published as long as all of these agree. */
@Service
@Transactional
class KeepPhotos {

    private final FileStore files;
    private final PhotoRepository photos;
    private final PhotoQueries queries;

    KeepPhotos(FileStore files, PhotoRepository photos, PhotoQueries queries) {
        this.files = files;
        this.photos = photos;
        this.queries = queries;
    }

    /** Keeps all of them with the one description. */
    void add(SessionId session, List<PlainPicture> pictures, String description) {
        for (var plain : pictures) {
            photos.add(session, kept(plain.picture()), kept(plain.small()), description);
        }
    }

    private FileId kept(byte[] jpeg) {
        return switch (files.storeOwn(FileKind.PHOTO, "zdjecie.jpg", FileSource.of(jpeg))) {
            case StoreFileOutcome.Refused refused ->
                throw new IllegalStateException("a picture drawn anew is refused: " + refused.reason());
            case StoreFileOutcome.Stored stored -> stored.id();
        };
    }

    /**
     * @param people who can be told on it and is named
     * @param unnamed whether somebody else can be told; where neither is so, nobody can
     */
    void look(SessionId session, UUID photo, Collection<PersonId> people, boolean unnamed) {
        find(session, photo);
        photos.look(photo, people, unnamed);
    }

    /** @return why it may not be published there; nothing was stored then */
    Optional<Refusal> publish(SessionId session, UUID photo, PublicationPlace place) {
        var found = find(session, photo);
        var refusal = found.refusal(place);
        if (refusal.isEmpty() && !found.published().contains(place)) {
            photos.publish(photo, place);
        }
        return refusal;
    }

    void takeDown(SessionId session, UUID photo, PublicationPlace place) {
        find(session, photo);
        photos.takeDown(photo, place);
    }

    /** What stood on the site would be there again if the group were hidden no more; where else it is, somebody has to take it down. */
    @EventListener
    void on(MembershipHidden hidden) {
        photos.takeDown(hidden.group(), PublicationPlace.WEB);
    }

    private Photo find(SessionId session, UUID photo) {
        if (!photos.lock(session, photo)) {
            throw new NotFound("photo " + photo);
        }
        return queries.of(session).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + photo));
    }
}
