package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.Equipment;
import pl.mors.calendar.EquipmentId;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.Pieces;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Parse;

/** The equipment that a form about a session offers: what there is one of is ticked, of what there are more one says how many. */
public record EquipmentChoice(List<Offer> offers) {

    static final String SINGLE = "equipment";
    private static final String PIECES = "pieces-";

    public EquipmentChoice {
        offers = List.copyOf(offers);
    }

    /**
     * Equipment on offer.
     *
     * @param most how many pieces can be asked for: those that there are, or as many as the session has by now; any number of what took
     *     place
     */
    public record Offer(Equipment equipment, int most) {

        /** The name of its field, and where its errors lead. */
        public String field() {
            return PIECES + equipment.id();
        }

        /** Whether it asks what took place, of which there may have been any number. */
        public boolean isOfRecord() {
            return most == Equipment.MOST_PIECES;
        }

        private boolean isSingle() {
            return most == 1;
        }
    }

    /** @param held what the session has by now, which is offered whatever became of it */
    static EquipmentChoice of(List<Equipment> equipment, List<EquipmentQueries.AtEntry> held) {
        return new EquipmentChoice(equipment.stream()
                .map(one -> new Offer(one, Math.max(one.pieces(), pieces(one.id(), held))))
                .toList());
    }

    /** Of what took place: there may have been more pieces alike then than there are today. */
    static EquipmentChoice ofRecord(List<Equipment> equipment, List<EquipmentQueries.AtEntry> held) {
        return new EquipmentChoice(of(equipment, held).offers().stream()
                .map(one -> one.isSingle() ? one : new Offer(one.equipment(), Equipment.MOST_PIECES))
                .toList());
    }

    private static int pieces(EquipmentId equipment, List<EquipmentQueries.AtEntry> held) {
        return held.stream()
                .filter(one -> one.equipment().equals(equipment))
                .mapToInt(EquipmentQueries.AtEntry::pieces)
                .findFirst()
                .orElse(0);
    }

    public boolean isEmpty() {
        return offers.isEmpty();
    }

    public List<Option> single() {
        return offers.stream()
                .filter(Offer::isSingle)
                .map(one -> new Option(
                        one.equipment().id().toString(), one.equipment().label(), hint(one.equipment())))
                .toList();
    }

    private static @Nullable String hint(Equipment one) {
        var withdrawnOn = one.withdrawnOn();
        return withdrawnOn == null ? one.venue() : Texts.t("activity.equipment.state.withdrawn-on", withdrawnOn);
    }

    public List<Offer> several() {
        return offers.stream().filter(one -> !one.isSingle()).toList();
    }

    /**
     * A form that shows what the session has.
     *
     * @param answers what else it begins with
     */
    Form startingWith(Map<String, String> answers, List<EquipmentQueries.AtEntry> held) {
        Map<String, String> all = new HashMap<>(answers);
        List<String> ticked = new ArrayList<>();
        for (var one : offers) {
            int pieces = pieces(one.equipment().id(), held);
            if (one.isSingle() && pieces > 0) {
                ticked.add(one.equipment().id().toString());
            } else if (!one.isSingle()) {
                all.put(one.field(), pieces == 0 ? "" : String.valueOf(pieces));
            }
        }
        return Form.startingWith(all).and(SINGLE, ticked);
    }

    /** What the form asks for; what is wrong, or on offer no more, becomes an error of it. */
    List<Pieces> read(Form form) {
        List<Pieces> wanted = new ArrayList<>();
        if (form.fields().stream().anyMatch(field -> asksForWhatIsGone(form, field))) {
            form.errors().add(fieldToTell(), "activity.session.error.pieces.gone");
        }
        var ticked = form.read(SessionForm.LABELS)
                .optional()
                .choices(SINGLE, single().stream().map(Option::value).toList());
        for (var one : offers) {
            var id = one.equipment().id();
            if (one.isSingle()) {
                if (ticked.contains(id.toString())) {
                    wanted.add(new Pieces(id, 1));
                }
            } else {
                pieces(form, one).ifPresent(count -> wanted.add(new Pieces(id, count)));
            }
        }
        return wanted;
    }

    /** A field that the form has: the one of single things is there only where there are some. */
    private String fieldToTell() {
        return single().isEmpty() && !several().isEmpty() ? several().getFirst().field() : SINGLE;
    }

    /** There was more than one piece of it when the form was opened, and is no more. */
    private boolean asksForWhatIsGone(Form form, String field) {
        var typed = form.value(field).strip();
        return field.startsWith(PIECES)
                && !typed.isEmpty()
                && !typed.equals("0")
                && several().stream().noneMatch(offer -> offer.field().equals(field));
    }

    private static Optional<Integer> pieces(Form form, Offer offer) {
        var typed = form.value(offer.field()).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var count = Parse.whole(typed).filter(number -> number >= 0 && number <= offer.most());
        if (count.isEmpty()) {
            form.errors()
                    .add(
                            offer.field(),
                            "activity.session.error.pieces",
                            offer.equipment().label(),
                            offer.most());
        }
        return count.filter(number -> number > 0).map(Long::intValue);
    }
}
