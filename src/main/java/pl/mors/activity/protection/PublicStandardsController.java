package pl.mors.activity.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.HelpLineSource;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** The short version of the standards, for children and everybody else, the whole text, and whom to turn to. */
@Controller
class PublicStandardsController {

    /** Of the file, which its sender may have called anything. */
    private static final String NAME = "standardy-ochrony-maloletnich";

    private final StandardsQueries standards;
    private final PublicStandardsQueries publicStandards;
    private final FileStore files;
    private final Download download;
    private final Organisations organisations;
    private final HelpLineSource helpLines;
    private final BusinessDate businessDate;

    PublicStandardsController(
            StandardsQueries standards,
            PublicStandardsQueries publicStandards,
            FileStore files,
            Download download,
            Organisations organisations,
            HelpLineSource helpLines,
            BusinessDate businessDate) {
        this.standards = standards;
        this.publicStandards = publicStandards;
        this.files = files;
        this.download = download;
        this.organisations = organisations;
        this.helpLines = helpLines;
        this.businessDate = businessDate;
    }

    @OpenToAll
    @GetMapping(SafeguardingUrls.PUBLIC_STANDARDS)
    ModelAndView shortVersion(@PathVariable String organisation) {
        requireSite(organisation);
        var today = businessDate.today();
        return Pages.show(
                "activity/protection/published",
                new PublicStandardsPage(
                        standards.inForce(today).orElse(null),
                        publicStandards.wholeText(today).orElse(null),
                        SafeguardingUrls.publicStandardsFile(organisation),
                        helpLines.helpLines()));
    }

    /** Of the version in force and of no other. A stored file never changes, so that its id names what is in it. */
    @OpenToAll
    @GetMapping(SafeguardingUrls.PUBLIC_STANDARDS_FILE)
    void wholeText(@PathVariable String organisation, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requireSite(organisation);
        var today = businessDate.today();
        var text = publicStandards.wholeText(today).orElseThrow(() -> nothingInForce(organisation));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(text.id().toString())) {
            return;
        }
        try (var content = publicStandards
                .content(today, (id, keys) -> files.open(id, keys, number -> publicStandards.chunk(today, number)))
                .orElseThrow(() -> nothingInForce(organisation))) {
            download.send(text.type().named(NAME), text.type(), text.sizeBytes(), content, response);
        }
    }

    private static NotFound nothingInForce(String organisation) {
        return new NotFound("standards in force of " + organisation);
    }

    private void requireSite(String organisation) {
        if (organisations.at(organisation).isEmpty()) {
            throw new NotFound("organisation " + organisation);
        }
    }
}
