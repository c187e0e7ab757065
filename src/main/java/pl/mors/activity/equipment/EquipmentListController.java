package pl.mors.activity.equipment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.EquipmentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The list of equipment, on a page and as a file. */
@Controller
class EquipmentListController {

    private final EquipmentListQueries equipment;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    EquipmentListController(EquipmentListQueries equipment, CurrentUser user, BusinessDate businessDate) {
        this.equipment = equipment;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(EquipmentUrls.EQUIPMENT)
    ModelAndView list(Form form, @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        var today = businessDate.today();
        var filter = filter(form);
        return Pages.show(
                "activity/equipment/list",
                new EquipmentListPage(
                        form,
                        equipment.list(filter, Cursor.ofId(cursor), today),
                        narrowed(EquipmentUrls.EQUIPMENT, form, filter),
                        narrowed(EquipmentUrls.EQUIPMENT_SHEET, form, filter),
                        !filter.words().isEmpty() || filter.state() != null,
                        today,
                        user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(EquipmentUrls.EQUIPMENT_SHEET)
    void sheet(Form form, HttpServletResponse response) throws IOException {
        EquipmentListPage.sheet(equipment.all(filter(form), businessDate.today()))
                .send(response, "sprzet", SheetFormat.XLSX);
    }

    /** What cannot be read in an address narrows nothing. */
    private static EquipmentListQueries.Filter filter(Form form) {
        return new EquipmentListQueries.Filter(
                form.value(EquipmentListPage.WORDS).strip().replace("\0", ""),
                switch (form.value(EquipmentListPage.STATE)) {
                    case EquipmentListPage.IN_USE -> EquipmentListQueries.State.IN_USE;
                    case EquipmentListPage.WITHDRAWN -> EquipmentListQueries.State.WITHDRAWN;
                    default -> null;
                },
                form.has(EquipmentListPage.ORDER, EquipmentListPage.BY_VENUE));
    }

    private static Href narrowed(String address, Form form, EquipmentListQueries.Filter filter) {
        return Href.of(address)
                .with(EquipmentListPage.WORDS, filter.words())
                .with(EquipmentListPage.STATE, filter.state() == null ? null : form.value(EquipmentListPage.STATE))
                .with(EquipmentListPage.ORDER, filter.byVenue() ? EquipmentListPage.BY_VENUE : null);
    }
}
