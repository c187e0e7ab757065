package pl.mors.activity.photo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.PublicPhotoUrls;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Pages;

/**
 * Photographs on an organisation's site. Whether everybody on one still agrees is asked anew for each picture: a browser may keep what
 * it got, but has to ask before it shows it again, and search engines are to keep none.
 */
@Controller
class PublicPhotoController {

    private static final int PAGE = 12;

    private final PublicPhotoQueries photos;
    private final Organisations organisations;

    PublicPhotoController(PublicPhotoQueries photos, Organisations organisations) {
        this.photos = photos;
        this.organisations = organisations;
    }

    @OpenToAll
    @GetMapping(PublicPhotoUrls.PHOTOS)
    ModelAndView photos(
            @PathVariable String organisation,
            @RequestParam(name = PublicPhotoUrls.SESSION, required = false) @Nullable String asked,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String at) {
        var site = site(organisation);
        var session = session(asked);
        return Pages.show(
                "activity/photo/public",
                new PublicPhotosPage(site.address(), session, photos.page(Cursor.ofId(at), PAGE, session)));
    }

    @OpenToAll
    @GetMapping(PublicPhotoUrls.PICTURE)
    void picture(@PathVariable UUID photoId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(photoId, false, new ServletWebRequest(request, response), response);
    }

    @OpenToAll
    @GetMapping(PublicPhotoUrls.SMALL_PICTURE)
    void smallPicture(@PathVariable UUID photoId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(photoId, true, new ServletWebRequest(request, response), response);
    }

    /** Of the visited site, of which an unknown one has none. A photograph never changes, so that its id names what it shows. */
    private void send(UUID photo, boolean small, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        if (!photos.isSeen(photo)) {
            throw new NotFound("photo " + photo);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.checkNotModified(photo + (small ? "-small" : ""))) {
            return;
        }
        var dots = photos.dots(photo, small).orElseThrow(() -> new NotFound("photo " + photo));
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLength(dots.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(dots);
    }

    private PublicOrganisation site(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    private static @Nullable UUID session(@Nullable String asked) {
        try {
            return asked == null || asked.isBlank() ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
