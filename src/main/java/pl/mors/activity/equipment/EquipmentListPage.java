package pl.mors.activity.equipment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The list of equipment.
 *
 * @param address the list's own, with its filter
 * @param sheet address of the same as a file
 * @param isNarrowed whether the filter leaves anything out
 * @param mayWrite whether the reader may add to it
 */
public record EquipmentListPage(
        Form form,
        Slice<EquipmentRow> equipment,
        Href address,
        Href sheet,
        boolean isNarrowed,
        LocalDate today,
        boolean mayWrite) {

    static final String WORDS = "slowa";
    static final String STATE = "stan";
    static final String ORDER = "kolejnosc";
    static final String IN_USE = "w-uzyciu";
    static final String WITHDRAWN = "wycofany";
    static final String BY_VENUE = "miejsce";

    public List<Option> states() {
        return List.of(
                Option.of(IN_USE, Texts.t("activity.equipment.state.in-use")),
                Option.of(WITHDRAWN, Texts.t("activity.equipment.state.withdrawn")));
    }

    public List<Option> orders() {
        return List.of(Option.of(BY_VENUE, Texts.t("activity.equipment.order.venue")));
    }

    public List<Link> files() {
        return List.of(Link.to("XLSX", sheet.value()));
    }

    static Sheet sheet(List<EquipmentRow> rows) {
        return new Sheet(
                Texts.t("activity.equipment.title"),
                List.of("name", "inventoryNumber", "venue", "pieces", "withdrawnOn", "reason").stream()
                        .map(column -> Texts.t("activity.equipment.field." + column))
                        .toList(),
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.equipment().name(),
                                row.equipment().inventoryNumber(),
                                row.equipment().venue(),
                                row.equipment().pieces(),
                                row.equipment().withdrawnOn(),
                                row.withdrawalReason()))
                        .toList());
    }
}
