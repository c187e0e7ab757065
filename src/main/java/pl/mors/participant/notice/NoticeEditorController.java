package pl.mors.participant.notice;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Where the next version of an information clause is written. */
@Controller
class NoticeEditorController {

    private static final String TEMPLATE = "participant/notice/edit";
    private static final String LABELS = "participant.notice";
    private static final String BODY = "body";
    private static final String VALID_FROM = "validFrom";
    private static final String RENEWS = "renews";
    private static final String DRAFT = "draft";
    private static final String LAST = "last";
    private static final int LONGEST = 50_000;

    private final NoticeScopes scopes;
    private final NoticeVersionQueries versions;
    private final WriteNotice writeNotice;
    private final BusinessDate date;

    NoticeEditorController(
            NoticeScopes scopes, NoticeVersionQueries versions, WriteNotice writeNotice, BusinessDate date) {
        this.scopes = scopes;
        this.versions = versions;
        this.writeNotice = writeNotice;
        this.date = date;
    }

    /** Begins with the draft, else with the version before. */
    @GetMapping(NoticeUrls.NEW_NOTICE)
    @Requires(value = DataClass.NOTICE, action = Action.WRITE)
    ModelAndView form(@PathVariable String scope) {
        var of = scopes.named(scope);
        var draft = versions.draft(of.programmeId());
        var values = new LinkedHashMap<String, String>();
        values.put(VALID_FROM, Texts.date(date.today()));
        values.put(
                BODY,
                draft.map(NoticeVersionQueries.Draft::body)
                        .or(() -> versions.last(of.programmeId()).map(PrivacyNotice::body))
                        .orElse(""));
        int seen = draft.map(NoticeVersionQueries.Draft::version).orElse(0);
        return Pages.show(TEMPLATE, page(of, Form.startingWith(values), seen, null));
    }

    @PostMapping(NoticeUrls.NOTICE_DRAFT)
    @Requires(value = DataClass.NOTICE, action = Action.WRITE)
    ModelAndView saveDraft(@PathVariable String scope, Form form) {
        var of = scopes.named(scope);
        var body = form.read(LABELS).lines(BODY, LONGEST);
        int seen = seen(form);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(of, form, seen, null));
        }
        if (!writeNotice.saveDraft(of.programmeId(), body.get(), seen)) {
            return stale(of, form, "participant.notice.draft-meanwhile");
        }
        return Pages.redirect(
                NoticeUrls.ofNoticeScope(NoticeUrls.NEW_NOTICE, scope), Notice.done("participant.notice.draft-saved"));
    }

    @PostMapping(NoticeUrls.NEW_NOTICE)
    @Requires(value = DataClass.NOTICE, action = Action.WRITE)
    ModelAndView add(@PathVariable String scope, Form form) {
        var of = scopes.named(scope);
        var reader = form.read(LABELS);
        Answer<String> body = reader.lines(BODY, LONGEST);
        var validFrom = reader.date(VALID_FROM);
        boolean renews = reader.ticked(RENEWS);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(of, form, seen(form), null));
        }
        var outcome =
                writeNotice.add(of.programmeId(), body.get(), validFrom.get(), renews, seen(form, LAST), seen(form));
        return switch (outcome) {
            case WriteNotice.Added(var id, int version) ->
                Pages.redirect(
                        NoticeUrls.ofNotice(NoticeUrls.NOTICE, id),
                        Notice.done("participant.notice.added", String.valueOf(version)));
            case WriteNotice.Stale() -> stale(of, form, "participant.notice.meanwhile");
            case WriteNotice.Refused(var reason) -> {
                form.errors().add(VALID_FROM, reason.textKey());
                yield Pages.invalid(TEMPLATE, page(of, form, seen(form), null));
            }
            case WriteNotice.SameText() -> {
                form.errors().add(BODY, "participant.notice.unchanged-text");
                yield Pages.invalid(TEMPLATE, page(of, form, seen(form), null));
            }
        };
    }

    private static int seen(Form form) {
        return seen(form, DRAFT);
    }

    private static int seen(Form form, String field) {
        return form.read(LABELS)
                .optional()
                .integer(field, 0, Integer.MAX_VALUE)
                .ifGiven()
                .orElse(0);
    }

    /** Shows what was stored meanwhile: the draft, else the version that came of it. */
    private ModelAndView stale(NoticeScope of, Form form, String textKey) {
        var draft = versions.draft(of.programmeId());
        var stored = draft.map(NoticeVersionQueries.Draft::body)
                .or(() -> versions.last(of.programmeId()).map(PrivacyNotice::body))
                .orElse("");
        int seen = draft.map(NoticeVersionQueries.Draft::version).orElse(0);
        return Pages.stale(TEMPLATE, page(of, form, seen, new NoticeFormPage.Meanwhile(textKey, stored)));
    }

    private NoticeFormPage page(NoticeScope scope, Form form, int draft, NoticeFormPage.@Nullable Meanwhile meanwhile) {
        return new NoticeFormPage(
                scope, form, versions.last(scope.programmeId()).orElse(null), draft, meanwhile, date.today());
    }
}
