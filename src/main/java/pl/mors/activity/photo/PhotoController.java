package pl.mors.activity.photo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.photo.PhotoPublication.Refusal;
import pl.mors.activity.photo.PhotoQueries.Photo;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/**
 * Photographs of a session, for whoever may know its people. A group with hidden membership has none but those from before it was
 * hidden, which can only be taken down.
 */
@Controller
class PhotoController {

    private static final String TEMPLATE = "activity/photo/photos";
    private static final String FILE = "photo";

    private final AttendancePages pages;
    private final AttendanceQueries sheets;
    private final PhotoQueries photos;
    private final KeepPhotos keepPhotos;
    private final FileStore files;
    private final Download download;
    private final GroupAccess access;
    private final PeopleInSight sight;

    PhotoController(
            AttendancePages pages,
            AttendanceQueries sheets,
            PhotoQueries photos,
            KeepPhotos keepPhotos,
            FileStore files,
            Download download,
            GroupAccess access,
            PeopleInSight sight) {
        this.pages = pages;
        this.sheets = sheets;
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
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent,
            Form form)
            throws IOException {
        var session = writable(sessionId);
        if (session.hiddenMembership()) {
            return ofHiddenGroup(sessionId);
        }
        var description = form.read("activity.photo.field").text("description", 200);
        if (sent == null || sent.isEmpty()) {
            form.errors().add(FILE, "activity.photo.missing");
        }
        if (form.errors().any() || sent == null) {
            return Pages.invalid(TEMPLATE, page(form, session));
        }
        // Drawn anew before a transaction begins: that takes its time.
        var plain = PlainPicture.of(sent.getBytes()).orElse(null);
        if (plain == null || !keepPhotos.add(sessionId, plain, description.get())) {
            form.errors().add(FILE, "activity.photo.no-picture");
            return Pages.invalid(TEMPLATE, page(form, session));
        }
        return done(sessionId, "activity.photo.added");
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.PHOTO)
    ModelAndView look(@PathVariable SessionId sessionId, @PathVariable UUID photoId, Form form) {
        var session = writable(sessionId);
        if (session.hiddenMembership()) {
            return ofHiddenGroup(sessionId);
        }
        var photo = photo(session, photoId);
        var field = PhotosPage.peopleField(photo);
        var onSheet = people(session, photos.of(sessionId)).stream()
                .map(Option::value)
                .toList();
        var people =
                form.values(field).stream().distinct().filter(onSheet::contains).toList();
        // That nobody can be told is said, never left to an empty list.
        if (people.isEmpty() != form.has(PhotosPage.nobody(photo), "true")) {
            form.errors().add(field, "activity.photo.who");
            return Pages.invalid(TEMPLATE, page(form, session));
        }
        keepPhotos.look(
                sessionId, photoId, people.stream().map(PersonId::valueOf).toList());
        return done(sessionId, "activity.photo.looked");
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(PhotoUrls.PUBLISH)
    ModelAndView publish(@PathVariable SessionId sessionId, @PathVariable UUID photoId, @RequestParam String channel) {
        writable(sessionId);
        var where = channel(channel);
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
        var where = channel(channel);
        keepPhotos.takeDown(sessionId, photoId, where);
        return done(sessionId, where.key("activity.photo.taken-down"));
    }

    private static Channel channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("channel " + code));
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
        var kept = photos.of(session.id());
        return new PhotosPage(
                form, session, kept, people(session, kept), sight.inSight(DataClass.PERSONAL, Action.WRITE));
    }

    /** Those on the sheet, and whoever was told on one of them before. */
    private List<Option> people(SessionDetails session, List<Photo> kept) {
        var told = kept.stream()
                .flatMap(photo -> photo.people().keySet().stream())
                .distinct()
                .toList();
        return sheets.sheet(session.id(), told).stream()
                .map(row -> Option.of(row.person().toString(), row.name()))
                .toList();
    }

    private static ModelAndView ofHiddenGroup(SessionId sessionId) {
        return Pages.redirect(PhotoUrls.photos(sessionId), Notice.refused(Refusal.HIDDEN_GROUP.textKey()));
    }

    private static ModelAndView done(SessionId sessionId, String key) {
        return Pages.redirect(PhotoUrls.photos(sessionId), Notice.done(key));
    }
}
