package pl.mors.activity.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.document.Letterheads;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Pages;

/** The hours of a month; each figure opens into its sessions. */
@Controller
class HoursController {

    private final HoursQueries hours;
    private final GroupQueries groups;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate date;
    private final Letterheads letterheads;
    private final Papers papers;
    private final SignedHours signed;

    HoursController(
            HoursQueries hours,
            GroupQueries groups,
            GroupAccess access,
            CurrentUser user,
            BusinessDate date,
            Letterheads letterheads,
            Papers papers,
            SignedHours signed) {
        this.hours = hours;
        this.groups = groups;
        this.access = access;
        this.user = user;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.signed = signed;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.HOURS)
    ModelAndView month(@RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var month = askedMonth(asked);
        var sight = access.sight();
        return Pages.show(
                "activity/hours/month",
                new HoursPage(
                        month,
                        hours.groups(month, sight),
                        hours.staff(month, sight),
                        user.may(DataClass.PAYMENT, Action.READ)));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.HOURS_OF_GROUP)
    ModelAndView group(
            @PathVariable GroupId groupId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var sight = access.sight();
        var group = groups.find(groupId, sight, date.today()).orElseThrow(() -> new NotFound("group " + groupId));
        var month = askedMonth(asked);
        return Pages.show(
                "activity/hours/group",
                new GroupMonthPage(
                        new MonthPage<>(groupId, group.name(), month, hours.ofGroup(groupId, month, sight)),
                        sight.names(group.hiddenMembership(), group.leads())));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.HOURS_OF_STAFF)
    ModelAndView staff(
            @PathVariable MembershipId membershipId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var month = askedMonth(asked);
        return Pages.show(
                "activity/hours/staff",
                new StaffPage(ofStaff(membershipId, month), signed.copies(membershipId, List.of(month))));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.STAFF_SHEET)
    void sheet(
            @PathVariable MembershipId membershipId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var page = ofStaff(membershipId, askedMonth(asked));
        papers.sendCoded(
                new StaffSheet(letterheads.about(membershipId.value()), page).paper(),
                PaperKind.HOURS_OF_MONTH,
                StaffSheet.subject(membershipId, page.month()),
                response);
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SIGNED_STAFF_SHEET)
    void signedSheet(
            @PathVariable MembershipId membershipId,
            @PathVariable UUID copyId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        signed.send(membershipId, ofStaff(membershipId, askedMonth(asked)).month(), copyId, response);
    }

    /** Of themselves everybody, of others whoever sees all groups. */
    private MonthPage<MembershipId> ofStaff(MembershipId staff, YearMonth month) {
        var name = hours.name(staff)
                .filter(found -> signed.maySee(staff))
                .orElseThrow(() -> new NotFound("member of staff " + staff));
        return new MonthPage<>(staff, name, month, hours.ofStaff(staff, month));
    }

    private YearMonth askedMonth(@Nullable String asked) {
        return AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
    }
}
