package pl.mors.participant.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Pages;

/** Who was given a version of an information clause. */
@Controller
class ToldController {

    private final NoticeScopes scopes;
    private final NoticeQueries notices;
    private final ToldQueries told;
    private final PeopleInSight sight;

    ToldController(NoticeScopes scopes, NoticeQueries notices, ToldQueries told, PeopleInSight sight) {
        this.scopes = scopes;
        this.notices = notices;
        this.told = told;
        this.sight = sight;
    }

    /** Who is in a programme sees whoever may know that; of the others nobody is in sight. */
    @GetMapping(NoticeUrls.NOTICE_TOLD)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView list(
            @PathVariable NoticeId noticeId,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        var notice = notices.get(noticeId);
        var scope = scopes.of(notice.programme());
        return Pages.show(
                "participant/notice/told",
                new ToldPage(
                        scope,
                        notice,
                        told.page(noticeId, sight.narrowedTo(scope.dataClass(), Action.READ), Cursor.ofId(place)),
                        told.applicants(noticeId)));
    }
}
