package pl.mors.participant.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.NoticeId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** The versions of information clauses, to be read, printed and taken back. */
@Controller
class NoticeController {

    private final NoticeScopes scopes;
    private final NoticeVersionQueries versions;
    private final OwedQueries owed;
    private final TakeBackNotice takeBackNotice;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final CurrentUser user;
    private final BusinessDate date;

    NoticeController(
            NoticeScopes scopes,
            NoticeVersionQueries versions,
            OwedQueries owed,
            TakeBackNotice takeBackNotice,
            ProgrammeLetterheads letterheads,
            Papers papers,
            CurrentUser user,
            BusinessDate date) {
        this.scopes = scopes;
        this.versions = versions;
        this.owed = owed;
        this.takeBackNotice = takeBackNotice;
        this.letterheads = letterheads;
        this.papers = papers;
        this.user = user;
        this.date = date;
    }

    @GetMapping(NoticeUrls.NOTICES)
    @Requires(DataClass.NOTICE)
    ModelAndView list() {
        var all = versions.all();
        var drafts = versions.withDraft();
        var counts = owed.counts(date.today());
        var clauses = scopes.all().stream()
                .map(scope -> new NoticesPage.Clause(
                        scope,
                        all.stream()
                                .filter(one -> Objects.equals(one.notice().programme(), scope.programmeId()))
                                .toList(),
                        drafts.contains(scope.programmeId()),
                        counts.getOrDefault(scope.programmeId(), 0),
                        owedHref(scope)))
                .toList();
        return Pages.show("participant/notice/notices", new NoticesPage(clauses, date.today(), mayWrite()));
    }

    private @Nullable String owedHref(NoticeScope scope) {
        return maySeePeople(scope) ? NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_OWED, scope.code()) : null;
    }

    private boolean maySeePeople(NoticeScope scope) {
        return user.mayForOthers(scope.dataClass(), Action.READ);
    }

    @GetMapping(NoticeUrls.NOTICE)
    @Requires(DataClass.NOTICE)
    ModelAndView notice(@PathVariable NoticeId noticeId) {
        var version = get(noticeId);
        var scope = scopes.of(version.notice().programme());
        return Pages.show(
                "participant/notice/notice",
                new NoticePage(
                        scope,
                        version,
                        date.today(),
                        mayWrite(),
                        maySeePeople(scope) ? NoticeUrls.ofNotice(NoticeUrls.NOTICE_TOLD, noticeId) : null));
    }

    @GetMapping(NoticeUrls.NOTICE_PAPER)
    @Requires(DataClass.NOTICE)
    void paper(@PathVariable NoticeId noticeId, HttpServletResponse response) throws IOException {
        var notice = get(noticeId).notice();
        var scope = scopes.of(notice.programme());
        var programme = scope.programme();
        var head = letterheads.about(noticeId.value(), programme == null ? List.of() : List.of(programme.id()));
        papers.send(new NoticePaper(head, scope, notice).paper(), response);
    }

    @PostMapping(NoticeUrls.NOTICE_WITHDRAWAL)
    @Requires(value = DataClass.NOTICE, action = Action.WRITE)
    ModelAndView takeBack(@PathVariable NoticeId noticeId) {
        return switch (takeBackNotice.takeBack(noticeId)) {
            case TakeBackNotice.TakenBack() ->
                Pages.redirect(NoticeUrls.NOTICES, Notice.done("participant.notice.taken-back"));
            case TakeBackNotice.Given() ->
                Pages.redirect(
                        NoticeUrls.ofNotice(NoticeUrls.NOTICE, noticeId),
                        Notice.refused("participant.notice.given-already"));
        };
    }

    private boolean mayWrite() {
        return user.may(DataClass.NOTICE, Action.WRITE);
    }

    private NoticeVersion get(NoticeId id) {
        return versions.all().stream()
                .filter(one -> one.notice().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("information clause " + id));
    }
}
