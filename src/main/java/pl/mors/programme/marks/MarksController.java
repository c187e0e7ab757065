package pl.mors.programme.marks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.document.Download;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** The strip of logos that stands on a programme's papers. */
@Controller
class MarksController {

    private static final String TEMPLATE = "programme/marks/marks";
    private static final int LONGEST_WORDING = 300;

    private final ProgrammeQueries programmes;
    private final MarksQueries marks;
    private final KeepMarks keepMarks;
    private final ProgrammeParts parts;
    private final FileStore files;
    private final Download download;
    private final CurrentUser user;

    MarksController(
            ProgrammeQueries programmes,
            MarksQueries marks,
            KeepMarks keepMarks,
            ProgrammeParts parts,
            FileStore files,
            Download download,
            CurrentUser user) {
        this.programmes = programmes;
        this.marks = marks;
        this.keepMarks = keepMarks;
        this.parts = parts;
        this.files = files;
        this.download = download;
        this.user = user;
    }

    @Requires(DataClass.PROGRAMME)
    @GetMapping(ProgrammeUrls.MARKS)
    ModelAndView marks(@PathVariable String code) {
        return Pages.show(TEMPLATE, page(Form.blank(), programmes.named(code)));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ProgrammeUrls.MARKS)
    ModelAndView keep(
            @PathVariable String code,
            @RequestParam(name = MarksPage.FILE, required = false) @Nullable MultipartFile picture,
            Form form)
            throws IOException {
        var programme = programmes.named(code);
        var wording = form.read("programme.marks.field").text(MarksPage.WORDING, LONGEST_WORDING);
        if (picture == null || picture.isEmpty()) {
            form.errors().add(MarksPage.FILE, "programme.marks.missing");
        }
        if (form.errors().any() || picture == null) {
            return Pages.invalid(TEMPLATE, page(form, programme));
        }
        // Drawn anew before a transaction begins: that takes its time.
        var strip = picture.getSize() > FileKind.PHOTO.limitBytes()
                ? Optional.<byte[]>empty()
                : Strip.drawn(picture.getBytes());
        if (strip.isEmpty()) {
            return unfit(form, programme);
        }
        return switch (keepMarks.keep(programme.id(), strip.get(), wording.get())) {
            case KeepMarks.Kept kept -> done(code, "programme.marks.kept");
            case KeepMarks.TooLarge tooLarge -> unfit(form, programme);
        };
    }

    private ModelAndView unfit(Form form, Programme programme) {
        form.errors()
                .add(
                        MarksPage.FILE,
                        "programme.marks.unfit",
                        Strip.NARROWEST_SENT,
                        Strip.WIDEST_SENT,
                        FileKind.PHOTO.limitMegabytes());
        return Pages.invalid(TEMPLATE, page(form, programme));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ProgrammeUrls.WITHDRAW_MARKS)
    ModelAndView withdraw(@PathVariable String code) {
        keepMarks.withdraw(programmes.named(code).id());
        return done(code, "programme.marks.withdrawn");
    }

    /** Made here of what was sent, and nothing of somebody else's file is in it: it may be shown. */
    @Requires(DataClass.PROGRAMME)
    @GetMapping(ProgrammeUrls.MARKS_PICTURE)
    void picture(@PathVariable String code, HttpServletResponse response) throws IOException {
        var file = marks.of(programmes.named(code).id())
                .flatMap(kept -> files.find(kept.picture()))
                .orElseThrow(() -> new NotFound("marks of programme " + code));
        download.show(file, response);
    }

    private MarksPage page(Form form, Programme programme) {
        return new MarksPage(
                form,
                programme,
                parts.of(programme.code(), ProgrammeParts.Part.RULES),
                marks.of(programme.id()).map(Marks::wording).orElse(null),
                user.may(DataClass.PROGRAMME, Action.WRITE));
    }

    private static ModelAndView done(String code, String key) {
        return Pages.redirect(ProgrammeUrls.marks(code), Notice.done(key));
    }
}
