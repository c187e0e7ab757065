package pl.mors.activity.photo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.PhotoUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.photo.PhotoPublication.Refusal;
import pl.mors.activity.photo.PhotoQueries.Photo;
import pl.mors.activity.photo.PhotosPage.Sent;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Megabytes;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Photographs of a session, for whoever may know its people. A group with hidden membership has none but those from before it was
 * hidden, which can only be taken down.
 */
@Controller
class PhotoController {

    private static final String TEMPLATE = "activity/photo/photos";

    private final AttendancePages pages;
    private final PeopleOnPhotos people;
    private final PhotoQueries photos;
    private final KeepPhotos keepPhotos;
    private final FileStore files;
    private final Download download;
    private final GroupAccess access;
    private final PeopleInSight sight;

    PhotoController(
            AttendancePages pages,
            PeopleOnPhotos people,
            PhotoQueries photos,
            KeepPhotos keepPhotos,
            FileStore files,
            Download download,
            GroupAccess access,
            PeopleInSight sight) {
        this.pages = pages;
        this.people = people;
        this.photos = photos;
        this.keepPhotos = keepPhotos;
        this.files = files;
        this.download = download;
        this.access = access;
        this.sight = sight;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(PhotoUrls.PHOTOS)
    ModelAndView photos(@PathVariable SessionId sessionId) {
        return Pages.show(TEMPLATE, page(Form.blank(), find(sessionId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(PhotoUrls.PICTURE)
    void picture(@PathVariable SessionId sessionId, @PathVariable UUID photoId, HttpServletResponse response)
            throws IOException {
        var file = files.find(photo(find(sessionId), photoId).file())
                .orElseThrow(() -> new NotFound("picture of photo " + photoId));
        download.show(file, response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.PHOTOS)
    ModelAndView add(
            @PathVariable SessionId sessionId,
            @RequestParam(name = PhotosPage.FILE, required = false) @Nullable List<MultipartFile> sent,
            Form form)
            throws IOException {
        var session = writable(sessionId);
        if (session.hiddenMembership()) {
            return ofHiddenGroup(sessionId);
        }
        var chosen = Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            form.errors().add(PhotosPage.FILE, "activity.photo.missing");
        } else if (chosen.size() > PhotosPage.MOST_AT_ONCE) {
            form.errors().add(PhotosPage.FILE, "activity.photo.too-many", PhotosPage.MOST_AT_ONCE);
        }
        var description = form.read("activity.photo.field").text("description", 200);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, session));
        }
        // Drawn anew before a transaction begins: that takes its time.
        List<PlainPicture> drawn = new ArrayList<>();
        for (var file : chosen) {
            drawn(file, form).ifPresent(drawn::add);
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, session));
        }
        keepPhotos.add(sessionId, drawn, description.get());
        return Pages.redirect(
                PhotoUrls.photos(sessionId),
                Notice.done("activity.photo.added", Texts.n("activity.photo.photos", drawn.size())));
    }

    /** Empty when it cannot be kept; the form says why. */
    private static Optional<PlainPicture> drawn(MultipartFile file, Form form) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.getSize() > Megabytes.bytes(PlainPicture.MOST_MEGABYTES)) {
            form.errors().add(PhotosPage.FILE, "activity.photo.too-large", name, PlainPicture.MOST_MEGABYTES);
            return Optional.empty();
        }
        var plain = PlainPicture.of(file.getBytes());
        if (plain.isEmpty()) {
            form.errors().add(PhotosPage.FILE, "activity.photo.no-picture", name);
        }
        return plain;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.PHOTO)
    ModelAndView look(
            @PathVariable SessionId sessionId,
            @PathVariable UUID photoId,
            @RequestParam(defaultValue = "save") String action,
            Form form) {
        var session = writable(sessionId);
        if (session.hiddenMembership()) {
            return ofHiddenGroup(sessionId);
        }
        var photo = photo(session, photoId);
        var kept = photos.of(sessionId);
        var named = people.within(session, kept, named(form, photo));
        if (action.equals("search")) {
            return Pages.show(TEMPLATE, searched(form, session, photo, kept, named));
        }
        boolean unnamed = form.has(PhotosPage.unnamed(photo), "true");
        // That nobody can be told is said, never left to an empty list.
        if ((named.isEmpty() && !unnamed) != form.has(PhotosPage.nobody(photo), "true")) {
            var options = people.withFound(session, kept, named, Map.of());
            form.errors().add(PhotosPage.firstField(photo, options), "activity.photo.who");
            return Pages.invalid(TEMPLATE, page(form, session, kept, new Sent(photoId, options, false)));
        }
        keepPhotos.look(sessionId, photoId, named, unnamed);
        return done(sessionId, unnamed ? "activity.photo.looked.unnamed" : "activity.photo.looked");
    }

    /** The form as it was sent, with those whom its words find in the register. */
    private PhotosPage searched(
            Form form, SessionDetails session, Photo photo, List<Photo> kept, List<PersonId> named) {
        var words = form.value(PhotosPage.sought(photo));
        var found = people.find(session, words);
        return page(
                form,
                session,
                kept,
                new Sent(
                        photo.id(),
                        people.withFound(session, kept, named, found),
                        !words.isBlank() && found.isEmpty()));
    }

    private static Set<PersonId> named(Form form, Photo photo) {
        return form.values(PhotosPage.peopleField(photo)).stream()
                .flatMap(one -> PersonId.parse(one).stream())
                .collect(Collectors.toSet());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.PUBLISH)
    ModelAndView publish(@PathVariable SessionId sessionId, @PathVariable UUID photoId, @RequestParam String channel) {
        writable(sessionId);
        var where = place(channel);
        return keepPhotos
                .publish(sessionId, photoId, where)
                .map(refusal -> Pages.redirect(PhotoUrls.photos(sessionId), Notice.refused(refusal.textKey())))
                .orElseGet(() -> done(sessionId, where.key("activity.photo.published.noted")));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.TAKE_DOWN)
    ModelAndView takeDown(@PathVariable SessionId sessionId, @PathVariable UUID photoId, @RequestParam String channel) {
        writable(sessionId);
        var where = place(channel);
        keepPhotos.takeDown(sessionId, photoId, where);
        return done(sessionId, where.key("activity.photo.taken-down"));
    }

    private static PublicationPlace place(String code) {
        return Coded.find(PublicationPlace.class, code).orElseThrow(() -> new NotFound("place of publication " + code));
    }

    private SessionDetails writable(SessionId sessionId) {
        access.requireWritable(sessionId);
        return find(sessionId);
    }

    private SessionDetails find(SessionId sessionId) {
        var session = pages.find(sessionId);
        if (!pages.mayKnowNames(session)) {
            throw new NotFound("photos of session " + sessionId);
        }
        return session;
    }

    private Photo photo(SessionDetails session, UUID photoId) {
        return photos.of(session.id()).stream()
                .filter(one -> one.id().equals(photoId))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + photoId));
    }

    private PhotosPage page(Form form, SessionDetails session) {
        return page(form, session, photos.of(session.id()), null);
    }

    private PhotosPage page(Form form, SessionDetails session, List<Photo> kept, @Nullable Sent sent) {
        return new PhotosPage(
                form,
                session,
                kept,
                people.options(session, kept, List.of()),
                people.searchesByName(),
                sent,
                sight.inSight(DataClass.PERSONAL, Action.WRITE));
    }

    private static ModelAndView ofHiddenGroup(SessionId sessionId) {
        return Pages.redirect(PhotoUrls.photos(sessionId), Notice.refused(Refusal.HIDDEN_GROUP.textKey()));
    }

    private static ModelAndView done(SessionId sessionId, String key) {
        return Pages.redirect(PhotoUrls.photos(sessionId), Notice.done(key));
    }
}
