package pl.mors.activity.remote;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.activity.remote.RecordTraces.NewMail;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.FileKind;
import pl.mors.document.HandedIn;
import pl.mors.document.StoreFileOutcome;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Takes in what speaks for presence at a remote class: a report of the platform, whose its lines are, an e-mail. */
@Controller
class ProofController {

    private static final String FILE = "report";
    private static final String MAIL_FILE = "mail";
    private static final int LONGEST = 200;

    private final RemotePages pages;
    private final RemoteQueries remote;
    private final TakeReport takeReport;
    private final RecordTraces recordTraces;
    private final GroupAccess access;

    ProofController(
            RemotePages pages,
            RemoteQueries remote,
            TakeReport takeReport,
            RecordTraces recordTraces,
            GroupAccess access) {
        this.pages = pages;
        this.remote = remote;
        this.takeReport = takeReport;
        this.recordTraces = recordTraces;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.REMOTE_REPORT)
    ModelAndView report(
            @PathVariable SessionId sessionId,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent,
            Form form)
            throws IOException {
        var session = find(sessionId);
        if (sent == null || sent.isEmpty()) {
            return refused(session, form, "activity.remote.report.missing");
        }
        if (sent.getSize() > FileKind.FORM.limitBytes()) {
            return refused(
                    session, form, new StoreFileOutcome.Refused(StoreFileOutcome.Refusal.TOO_LARGE, FileKind.FORM));
        }
        var people = pages.rows(session).stream().map(RemoteRow::person).toList();
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        return switch (takeReport.take(sessionId, session.time().day(), people, name, sent.getBytes())) {
            case TakeReport.Taken(int lines, int unknown) ->
                Pages.redirect(
                        RemoteUrls.remote(sessionId),
                        unknown == 0
                                ? Notice.done("activity.remote.report.taken", Texts.n("activity.remote.lines", lines))
                                : Notice.warning(
                                        "activity.remote.report.unknown",
                                        Texts.n("activity.remote.lines", lines),
                                        Texts.n("activity.remote.lines", unknown)));
            case TakeReport.FileRefused(var why) -> refused(session, form, why);
            case TakeReport.Unreadable(var why) -> unreadable(session, form, why);
        };
    }

    private ModelAndView unreadable(SessionDetails session, Form form, PlatformReport.Outcome why) {
        return switch (why) {
            case PlatformReport.NoTime(int row) -> refused(session, form, "activity.remote.report.no-time", row);
            case PlatformReport.TooLong tooLong ->
                refused(session, form, "activity.remote.report.too-long", PlatformReport.MOST_LINES);
            case PlatformReport.NoHeads noHeads -> refused(session, form, "activity.remote.report.no-heads");
            case PlatformReport.Read read -> throw new IllegalStateException("a report that was read is readable");
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.REMOTE_OWNERS)
    ModelAndView owners(@PathVariable SessionId sessionId, Form form) {
        var session = find(sessionId);
        var owners = RemoteForm.owners(form, remote.lines(sessionId), pages.rows(session));
        if (form.errors().any()) {
            return Pages.invalid(RemoteController.TEMPLATE, pages.page(session, form));
        }
        recordTraces.nameOwners(sessionId, owners);
        return Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.owners.saved"));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.REMOTE_MAIL)
    ModelAndView mail(
            @PathVariable SessionId sessionId,
            @RequestParam(name = MAIL_FILE, required = false) @Nullable MultipartFile sent,
            Form form) {
        var session = find(sessionId);
        var page = pages.page(session, form);
        var read = form.read(RemoteForm.LABELS);
        var person =
                read.choice("person", page.people().stream().map(Option::value).toList());
        var moment = read.choice(
                "moment", RemotePage.moments().stream().map(Option::value).toList());
        var file = HandedIn.of(sent);
        var head = file == null ? Optional.<MailHead>empty() : MailHead.of(file.content());
        // What the e-mail says of itself need not be typed.
        var known = head.isPresent() ? read.optional() : read;
        var sender = known.text("sender", LONGEST);
        var time = known.time("sentAt");
        var service = (head.filter(mail -> !mail.subject().isEmpty()).isPresent() ? read.optional() : read)
                .text("service", LONGEST);
        var day = session.time().day();
        if (head.isPresent()
                && !head.get().sentAt().atZone(BusinessDate.ZONE).toLocalDate().equals(day)) {
            form.errors().add(MAIL_FILE, "activity.remote.mail.other-day", day);
        }
        if (form.errors().any()) {
            return Pages.invalid(RemoteController.TEMPLATE, page);
        }
        var mail = new NewMail(
                PersonId.valueOf(person.get()),
                Coded.of(Moment.class, moment.get()),
                sender.ifGiven().or(() -> head.map(MailHead::sender)).orElseThrow(),
                time.ifGiven()
                        .map(at -> day.atTime(at).atZone(BusinessDate.ZONE).toInstant())
                        .or(() -> head.map(MailHead::sentAt))
                        .orElseThrow(),
                service.ifGiven().or(() -> head.map(MailHead::subject)).orElseThrow());
        return switch (recordTraces.keepMail(sessionId, mail, file)) {
            case RecordTraces.Kept kept ->
                Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.mail.saved"));
            case RecordTraces.FileRefused(var why) -> {
                if (why.reason() == StoreFileOutcome.Refusal.UNKNOWN_TYPE) {
                    form.errors().add(MAIL_FILE, "activity.remote.mail.type");
                } else {
                    why.sayAt(MAIL_FILE, form.errors());
                }
                yield Pages.invalid(RemoteController.TEMPLATE, page);
            }
        };
    }

    private SessionDetails find(SessionId sessionId) {
        access.requireWritable(sessionId);
        var session = pages.find(sessionId);
        if (remote.link(sessionId).isEmpty() || !pages.takesProof(session)) {
            throw new NotFound("proof of presence at " + sessionId);
        }
        return session;
    }

    private ModelAndView refused(SessionDetails session, Form form, StoreFileOutcome.Refused why) {
        why.sayAt(FILE, form.errors());
        return Pages.invalid(RemoteController.TEMPLATE, pages.page(session, form));
    }

    private ModelAndView refused(SessionDetails session, Form form, String key, Object... args) {
        form.errors().add(FILE, key, args);
        return Pages.invalid(RemoteController.TEMPLATE, pages.page(session, form));
    }
}
