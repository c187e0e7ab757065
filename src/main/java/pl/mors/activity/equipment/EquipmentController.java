package pl.mors.activity.equipment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.EquipmentUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.calendar.EquipmentId;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The page of equipment: which sessions have it, and whether it is in use at all. */
@Controller
class EquipmentController {

    private static final String TEMPLATE = "activity/equipment/equipment";
    private static final String WITHDRAW = "activity/equipment/withdraw";

    private final EquipmentListQueries equipment;
    private final EquipmentUseQueries uses;
    private final GroupAccess access;
    private final WithdrawEquipment withdrawEquipment;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    EquipmentController(
            EquipmentListQueries equipment,
            EquipmentUseQueries uses,
            GroupAccess access,
            WithdrawEquipment withdrawEquipment,
            CurrentUser user,
            BusinessDate businessDate) {
        this.equipment = equipment;
        this.uses = uses;
        this.access = access;
        this.withdrawEquipment = withdrawEquipment;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(EquipmentUrls.ONE)
    ModelAndView show(
            @PathVariable EquipmentId equipmentId,
            @RequestParam(name = EquipmentUrls.FROM, required = false) @Nullable String from) {
        return Pages.show(
                TEMPLATE, page(Form.blank(), equipmentId, AskedDay.day(from).orElse(businessDate.today())));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(EquipmentUrls.WITHDRAW)
    ModelAndView askToWithdraw(@PathVariable EquipmentId equipmentId) {
        var today = businessDate.today();
        var version = page(Form.blank(), equipmentId, today).row().version();
        return Pages.show(
                WITHDRAW,
                page(
                        Form.startingWith(Map.of("version", String.valueOf(version), "withdrawnOn", Texts.date(today))),
                        equipmentId,
                        today));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(EquipmentUrls.WITHDRAW)
    ModelAndView withdraw(@PathVariable EquipmentId equipmentId, Form form) {
        var today = businessDate.today();
        var page = page(form, equipmentId, today);
        var reader = form.read(EquipmentFormController.LABELS);
        var on = reader.date("withdrawnOn");
        var reason = reader.text("reason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var earliest = today.minusYears(1);
        var latest = today.plusYears(1);
        if (on.isGiven() && (on.get().isBefore(earliest) || on.get().isAfter(latest))) {
            form.errors().add("withdrawnOn", "activity.equipment.error.day", earliest, latest);
        }
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAW, page);
        }
        return answer(
                withdrawEquipment.withdraw(equipmentId, version.get(), on.get(), reason.get()),
                WITHDRAW,
                page,
                Notice.done("activity.equipment.withdrawn", Texts.date(on.get())));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(EquipmentUrls.BRING_BACK)
    ModelAndView bringBack(@PathVariable EquipmentId equipmentId, Form form) {
        var page = page(form, equipmentId, businessDate.today());
        var version = form.read(EquipmentFormController.LABELS).integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return answer(
                withdrawEquipment.bringBack(equipmentId, version.get()),
                TEMPLATE,
                page,
                Notice.done("activity.equipment.brought-back"));
    }

    private static ModelAndView answer(
            WithdrawEquipment.Outcome outcome, String template, EquipmentPage page, Notice done) {
        return switch (outcome) {
            case WithdrawEquipment.Done saved ->
                Pages.redirect(EquipmentUrls.one(page.row().equipment().id()), done);
            case WithdrawEquipment.AlreadyThere(var same) ->
                Pages.invalid(
                        template,
                        page.with(Notice.refused(
                                "activity.equipment.already-there",
                                same.equipment().label())));
            case WithdrawEquipment.Stale stale -> Pages.stale(template, page.asStale());
        };
    }

    private EquipmentPage page(Form form, EquipmentId id, LocalDate from) {
        var row = equipment.find(id).orElseThrow(() -> new NotFound("equipment " + id));
        var today = businessDate.today();
        var sight = access.sight();
        return new EquipmentPage(
                form,
                row,
                today,
                from,
                uses.within(id, from, from.plusDays(EquipmentPage.DAYS - 1L), sight),
                uses.inNeed(id, today, sight),
                null,
                false,
                user.may(DataClass.ORGANISATION, Action.WRITE));
    }
}
