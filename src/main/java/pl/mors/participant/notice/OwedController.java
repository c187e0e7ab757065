package pl.mors.participant.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Pages;

/** Who waits for a clause, for those who tell them and for those who watch that it is done. */
@Controller
class OwedController {

    private final NoticeScopes scopes;
    private final NoticeQueries notices;
    private final OwedQueries owed;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    OwedController(
            NoticeScopes scopes,
            NoticeQueries notices,
            OwedQueries owed,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.scopes = scopes;
        this.notices = notices;
        this.owed = owed;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    /** Who is in a programme sees whoever may know that; of the others nobody is in sight. */
    @GetMapping(NoticeUrls.NOTICE_OWED)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView list(
            @PathVariable String scope,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        var of = scopes.named(scope);
        return Pages.show(
                "participant/notice/owed",
                new OwedPage(
                        of,
                        notices.holding(of.programmeId(), date.today()).orElse(null),
                        owed.page(of, sight.narrowedTo(of.dataClass(), Action.READ), Cursor.ofId(place), date.today()),
                        user.may(DataClass.PERSONAL, Action.WRITE)));
    }
}
