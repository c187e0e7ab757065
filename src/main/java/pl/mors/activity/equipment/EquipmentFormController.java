package pl.mors.activity.equipment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.EquipmentUrls;
import pl.mors.calendar.Equipment;
import pl.mors.calendar.EquipmentId;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.VenueId;

/** Adding equipment, and correcting what is known of it. */
@Controller
class EquipmentFormController {

    static final String LABELS = "activity.equipment.field";

    private static final String TEMPLATE = "activity/equipment/form";
    /** What is kept in larger numbers is counted nowhere one by one. */
    private final EquipmentListQueries equipment;

    private final SaveEquipment saveEquipment;

    EquipmentFormController(EquipmentListQueries equipment, SaveEquipment saveEquipment) {
        this.equipment = equipment;
        this.saveEquipment = saveEquipment;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(EquipmentUrls.NEW_EQUIPMENT)
    ModelAndView blank() {
        return Pages.show(TEMPLATE, page(Form.startingWith(Map.of("pieces", "1")), null, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(EquipmentUrls.NEW_EQUIPMENT)
    ModelAndView add(Form form) {
        return read(form)
                .map(details -> answer(saveEquipment.add(details), form, null))
                .orElseGet(() -> Pages.invalid(TEMPLATE, page(form, null, false)));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(EquipmentUrls.CHANGE)
    ModelAndView show(@PathVariable EquipmentId equipmentId) {
        var row = find(equipmentId);
        return Pages.show(TEMPLATE, page(typed(row), row, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(EquipmentUrls.CHANGE)
    ModelAndView change(@PathVariable EquipmentId equipmentId, Form form) {
        var row = find(equipmentId);
        var version = form.read(LABELS).integer("version", 1, Integer.MAX_VALUE);
        return read(form)
                .map(details -> answer(saveEquipment.change(equipmentId, version.get(), details), form, row))
                .orElseGet(() -> Pages.invalid(TEMPLATE, page(form, row, false)));
    }

    private ModelAndView answer(SaveEquipment.Outcome outcome, Form form, @Nullable EquipmentRow row) {
        return switch (outcome) {
            case SaveEquipment.Saved(var id) ->
                Pages.redirect(EquipmentUrls.one(id), Notice.done("activity.equipment.saved", form.value("name")));
            case SaveEquipment.NumberTaken(var by) -> {
                form.errors()
                        .add(
                                "inventoryNumber",
                                "activity.equipment.error.number",
                                by.equipment().name());
                yield Pages.invalid(TEMPLATE, page(form, row, false));
            }
            case SaveEquipment.AlreadyThere(var same) -> {
                form.errors().add("name", "activity.equipment.error.same");
                yield Pages.invalid(TEMPLATE, page(form, row, false));
            }
            case SaveEquipment.Stale stale ->
                Pages.stale(
                        TEMPLATE,
                        page(form, find(Objects.requireNonNull(row).equipment().id()), true));
        };
    }

    private Optional<EquipmentDetails> read(Form form) {
        var reader = form.read(LABELS);
        var name = reader.text("name", 100);
        var pieces = reader.integer("pieces", 1, Equipment.MOST_PIECES);
        var number = reader.optional().text("inventoryNumber", 50);
        var venue = reader.optional()
                .choice("venue", equipment.venues().stream().map(Option::value).toList())
                .ifGiven()
                .map(VenueId::valueOf);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new EquipmentDetails(name.get(), number.value(), venue.orElse(null), pieces.get()));
    }

    private static Form typed(EquipmentRow row) {
        var known = row.equipment();
        var number = known.inventoryNumber();
        var venue = row.venue();
        var values = new LinkedHashMap<String, String>();
        values.put("name", known.name());
        values.put("pieces", String.valueOf(known.pieces()));
        values.put("inventoryNumber", number == null ? "" : number);
        values.put("venue", venue == null ? "" : venue.toString());
        values.put("version", String.valueOf(row.version()));
        return Form.startingWith(values);
    }

    private EquipmentRow find(EquipmentId id) {
        return equipment.find(id).orElseThrow(() -> new NotFound("equipment " + id));
    }

    private EquipmentFormPage page(Form form, @Nullable EquipmentRow row, boolean stale) {
        return new EquipmentFormPage(form, row, equipment.venues(), stale);
    }
}
