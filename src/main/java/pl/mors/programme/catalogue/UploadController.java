package pl.mors.programme.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.programme.file.Problem;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Takes a programme file in: it is loaded whole, or refused with every line that is wrong. */
@Controller
class UploadController {

    private static final String TEMPLATE = "programme/catalogue/upload";
    private static final String FILE = "plik";
    private static final String LABELS = "programme.dropped";

    private final ProgrammeFileReader reader;
    private final LoadProgramme loadProgramme;
    private final CurrentUser currentUser;

    UploadController(ProgrammeFileReader reader, LoadProgramme loadProgramme, CurrentUser currentUser) {
        this.reader = reader;
        this.loadProgramme = loadProgramme;
        this.currentUser = currentUser;
    }

    @GetMapping(ProgrammeUrls.NEW)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView form() {
        return Pages.show(TEMPLATE, new UploadPage(Form.blank(), List.of()));
    }

    @PostMapping(ProgrammeUrls.NEW)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView upload(@RequestParam(name = FILE, required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refuse("programme.upload.missing", List.of());
        }
        try (var in = file.getInputStream()) {
            // One more than is read: the reader says that it is too large, however large it is.
            return read(
                    in.readNBytes(ProgrammeFileReader.MAX_BYTES + 1),
                    Objects.requireNonNullElse(file.getOriginalFilename(), FILE),
                    0);
        }
    }

    /** The same file again, from the page that said what it drops. */
    @PostMapping(ProgrammeUrls.NEW_AGREED)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView agreed(Form form) throws IOException {
        var agreed = form.read(LABELS).integer("count", 0, Integer.MAX_VALUE);
        var content = CarriedFile.unpack(form.value("content"));
        return agreed.isGiven() && content.isPresent()
                ? read(content.get(), form.value("name"), agreed.get())
                : refuse("programme.upload.missing", List.of());
    }

    private ModelAndView read(byte[] content, String name, int mostDropped) throws IOException {
        return switch (reader.read(new ByteArrayInputStream(content), name)) {
            case ProgrammeFileOutcome.Rejected(List<Problem> problems) -> refuse("programme.upload.rejected", problems);
            case ProgrammeFileOutcome.Loaded(ProgrammeFile programme) -> load(programme, content, name, mostDropped);
        };
    }

    private ModelAndView load(ProgrammeFile programme, byte[] content, String name, int mostDropped) {
        var own = currentUser.get().organisationAddress();
        if (!programme.organisation().address().equals(own)) {
            return refuse(
                    "programme.upload.other-organisation",
                    List.of(),
                    programme.organisation().name());
        }
        return switch (loadProgramme.load(programme, mostDropped)) {
            case LoadProgramme.Outcome.Added added -> done("programme.upload.added", programme);
            case LoadProgramme.Outcome.Renewed renewed -> done("programme.upload.renewed", programme);
            case LoadProgramme.Outcome.Unchanged unchanged -> done("programme.upload.unchanged", programme);
            case LoadProgramme.Outcome.CodeTaken taken ->
                refuse("programme.upload.code-taken", List.of(), programme.code());
            case LoadProgramme.Outcome.KindsInUse(List<String> kinds) ->
                refuse("programme.upload.kinds-in-use", List.of(), String.join(", ", kinds));
            case LoadProgramme.Outcome.DropsSupports(DroppedSupports dropped) ->
                Pages.invalid(
                        "programme/catalogue/dropped",
                        new DroppedPage(programme.title(), name, CarriedFile.pack(content), dropped));
        };
    }

    private static ModelAndView done(String key, ProgrammeFile programme) {
        return Pages.redirect(ProgrammeUrls.programme(programme.code()), Notice.done(key, programme.title()));
    }

    private static ModelAndView refuse(String key, List<Problem> problems, Object... args) {
        var form = Form.blank();
        form.errors().add(FILE, key, args);
        return Pages.invalid(TEMPLATE, new UploadPage(form, problems));
    }
}
