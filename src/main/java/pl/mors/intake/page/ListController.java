package pl.mors.intake.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.intake.IntakeUrls;
import pl.mors.intake.check.CheckList;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Megabytes;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Takes a list and says what was found in it. Nothing of it is saved but the list itself, for a while. */
@Controller
class ListController {

    private static final String UPLOAD = "intake/page/upload";
    private static final String REPORT = "intake/page/report";

    private final ProgrammeQueries programmes;
    private final IntakeAccess access;
    private final CheckList checkList;
    private final ListRepository lists;
    private final Drafts drafts;
    private final ProgrammeParts parts;

    ListController(
            ProgrammeQueries programmes,
            IntakeAccess access,
            CheckList checkList,
            ListRepository lists,
            Drafts drafts,
            ProgrammeParts parts) {
        this.programmes = programmes;
        this.access = access;
        this.checkList = checkList;
        this.lists = lists;
        this.drafts = drafts;
        this.parts = parts;
    }

    @GetMapping(IntakeUrls.NEW)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    ModelAndView form(@PathVariable String programmeCode) {
        access.require();
        return Pages.show(UPLOAD, page(programmes.named(programmeCode), Form.blank()));
    }

    @PostMapping(IntakeUrls.NEW)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    ModelAndView upload(
            @PathVariable String programmeCode,
            @RequestParam(name = UploadPage.FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        access.require();
        var programme = programmes.named(programmeCode);
        lists.forgetOld();
        if (file == null || file.isEmpty()) {
            return refuse(programme, isChosen(file) ? "intake.unreadable.empty" : "intake.missing");
        }
        if (file.getSize() > Megabytes.bytes(UploadPage.MOST_MEGABYTES)) {
            return refuse(programme, "intake.unreadable.too-large", UploadPage.MOST_MEGABYTES);
        }
        byte[] content = file.getBytes();
        try {
            var report = drafts.with(content, draft -> checkList.check(programme, draft, TableLimits.OF_PAGE, null));
            return Pages.redirect(IntakeUrls.list(programmeCode, lists.add(programme.id(), content, report)));
        } catch (UnreadableTable unreadable) {
            return refuse(programme, unreadable.textKey(), unreadable.args());
        }
    }

    @GetMapping(IntakeUrls.LIST)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    ModelAndView report(
            @PathVariable String programmeCode,
            @PathVariable UUID listId,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        access.require();
        var programme = programmes.named(programmeCode);
        return lists.find(programme.id(), listId)
                .map(list -> Pages.show(
                        REPORT,
                        ReportPage.of(
                                programmeCode,
                                programme.title(),
                                trail(programme),
                                list,
                                Cursor.ofNumber(cursor),
                                Form.blank())))
                .orElseGet(() -> ended(programmeCode));
    }

    @GetMapping(IntakeUrls.FILE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    void file(@PathVariable String programmeCode, @PathVariable UUID listId, HttpServletResponse response)
            throws IOException {
        access.require();
        var list = lists.find(programmes.named(programmeCode).id(), listId)
                .orElseThrow(() -> new NotFound("list " + listId));
        var marked = new ByteArrayOutputStream();
        drafts.again(lists.content(listId), draft -> {
            MarkedList.write(draft, list.report(), marked);
            return marked;
        });
        response.setContentType(SheetFormat.XLSX.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(Texts.t("intake.report.file-name") + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        marked.writeTo(response.getOutputStream());
    }

    @PostMapping(IntakeUrls.DISCARD)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    ModelAndView discard(@PathVariable String programmeCode, @PathVariable UUID listId) {
        access.require();
        var programme = programmes.named(programmeCode);
        lists.find(programme.id(), listId).ifPresent(list -> lists.end(listId, ListRepository.End.DISCARDED));
        return Pages.redirect(IntakeUrls.upload(programmeCode), Notice.done("intake.discarded"));
    }

    static ModelAndView ended(String programmeCode) {
        return Pages.redirect(IntakeUrls.upload(programmeCode), Notice.info("intake.take.ended"));
    }

    static List<Link> trail(Programme programme) {
        return List.of(Link.to(Texts.t("programme.list.title"), ProgrammeUrls.LIST));
    }

    /** A browser sends a part without a name when nothing was chosen. */
    private static boolean isChosen(@Nullable MultipartFile file) {
        return file != null
                && !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private ModelAndView refuse(Programme programme, String key, Object... args) {
        var form = Form.blank();
        form.errors().add(UploadPage.FILE, key, args);
        return Pages.invalid(UPLOAD, page(programme, form));
    }

    private UploadPage page(Programme programme, Form form) {
        return new UploadPage(
                programme.code(),
                programme.title(),
                trail(programme),
                parts.of(programme.code(), ProgrammeParts.Part.LIST),
                form);
    }
}
