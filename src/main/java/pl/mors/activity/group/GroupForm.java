package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.care.CarePlace;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.activity.group.GroupChoices.ProgrammeKind;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;

/** Reads the form about a group. What is wrong becomes an error of the form. */
final class GroupForm {

    static final String LABELS = "activity.group.field";
    private static final int MOST_PLACES = 1000;
    private static final int OLDEST = 120;
    private static final int LONGEST_OFFER = 30;

    private static final String EXCUSED = "excusedLeftOut";
    private static final String MAKING_UP = "makingUp";
    private static final String HIDDEN = "hiddenMembership";

    /** The kind with whose own rules the form of a new group was shown. */
    static final String STARTS_AS = "startsAs";

    private GroupForm() {}

    /**
     * The form of a new group.
     *
     * @param kind with what this kind has of its own; none, or another word, for a form that anything can become
     */
    static Form startingAs(@Nullable String kind) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "listedPublicly",
                "true",
                "guardianConsent",
                String.valueOf(GroupDefaults.GUARDIAN_CONSENT),
                "evidence",
                EvidenceOfGroup.NAMES.code(),
                "offerDays",
                String.valueOf(GroupDefaults.OFFER_DAYS)));
        if (kind != null && ActivityKinds.codes().contains(kind)) {
            var own = GroupDefaults.of(kind);
            answers.put("kind", kind);
            answers.put(STARTS_AS, kind);
            answers.put(HIDDEN, String.valueOf(own.hidesMembership()));
            put(answers, "attendanceThreshold", own.attendanceThreshold());
            put(answers, "closesAfter", own.closesAfter());
        }
        return Form.startingWith(answers);
    }

    private static void put(Map<String, String> answers, String field, @Nullable Integer answer) {
        if (answer != null) {
            answers.put(field, answer.toString());
        }
    }

    /** The form as it starts for a group that exists. */
    static Form of(GroupDetails group, List<GroupQueries.Colleague> facilitators) {
        Map<String, String[]> answers = new HashMap<>();
        answers.put("kind", one(group.kind()));
        answers.put("name", one(group.name()));
        answers.put("description", one(group.description()));
        var room = group.room();
        answers.put("room", one(room == null ? null : room.value()));
        answers.put("capacity", one(group.capacity()));
        answers.put("ageFrom", one(group.ageFrom()));
        answers.put("ageTo", one(group.ageTo()));
        answers.put("attendanceThreshold", one(group.attendanceThreshold()));
        answers.put(EXCUSED, one(group.excusedLeftOut()));
        answers.put(MAKING_UP, one(group.makingUp()));
        answers.put("queues", one(group.queues()));
        answers.put("offerDays", one(group.offerDays()));
        answers.put("closesAfter", one(group.conditions().closesAfter()));
        answers.put("communityOnly", one(group.conditions().communityOnly()));
        answers.put("residentsOf", one(group.conditions().residentsOf()));
        answers.put("guardianConsent", one(group.conditions().guardianConsent()));
        var carePlace = group.conditions().carePlace();
        answers.put("carePlace", one(carePlace == null ? null : carePlace.code()));
        answers.put("evidence", one(group.evidence().code()));
        answers.put(HIDDEN, one(group.hiddenMembership()));
        answers.put("listedPublicly", one(group.listedPublicly()));
        var closedOn = group.closedOn();
        answers.put("closedOn", one(closedOn == null ? null : Texts.date(closedOn)));
        answers.put("version", one(group.version()));
        answers.put(
                "facilitators",
                facilitators.stream()
                        .map(colleague -> colleague.membership().value().toString())
                        .toArray(String[]::new));
        return Form.submitted(answers);
    }

    private static String[] one(@Nullable Object answer) {
        return answer == null ? new String[0] : new String[] {answer.toString()};
    }

    /**
     * What the staff decided.
     *
     * @param first under which programme a new group starts; none under none
     * @param closedOn from which day on it does not meet
     * @param evidence from which day on its sessions are recorded as it says
     */
    record Answers(
            GroupValues values,
            CreateGroup.@Nullable FirstProgramme first,
            @Nullable LocalDate closedOn,
            ChangeGroup.EvidenceChange evidence) {}

    /** Reads the form in its order. Empty when something is wrong. */
    static Optional<Answers> read(Form form, GroupChoices choices, List<Option> rooms, boolean isNew, LocalDate today) {
        FormReader reader = form.read(LABELS);
        var name = reader.text("name", 200);
        var description = reader.optional().lines("description", 2000);
        var programmeKind = isNew
                ? ProgrammePlaceForm.kind(reader.optional(), choices.programmeKinds())
                : Optional.<ProgrammeKind>empty();
        var first = isNew ? first(form, programmeKind, choices, today) : null;
        var kind = programmeKind.isPresent()
                ? ActivityKinds.code(programmeKind.get().kind().type())
                : reader.choice("kind", ActivityKinds.codes()).value();
        var leaders = reader.optional().choices("facilitators", GroupChoices.values(choices.facilitators()));
        var room = reader.optional().choice("room", GroupChoices.values(rooms));
        var capacity = reader.optional().integer("capacity", 1, MOST_PLACES).value();
        var offerDays = reader.optional().integer("offerDays", 1, LONGEST_OFFER);
        var closedOn = isNew ? null : reader.optional().date("closedOn").value();
        var ageFrom = reader.optional().integer("ageFrom", 0, OLDEST).value();
        var ageTo = reader.optional().integer("ageTo", 0, OLDEST).value();
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            form.errors().add("ageTo", "activity.group.error.ages");
        }
        var conditions = conditions(reader, choices);
        var threshold = threshold(form, reader, kind);
        var evidence = reader.optional().choice("evidence", GroupChoices.values(GroupFormPage.evidenceOptions()));
        var change = new ChangeGroup.EvidenceChange(
                isNew ? null : reader.optional().date("evidenceFrom").value(), reader.ticked("evidenceStays"));
        boolean hidden = reader.ticked(HIDDEN) || (isNew && kind != null && isHiddenUnasked(form, kind));
        if (!hidden
                && evidence.ifGiven()
                        .map(EvidenceOfGroup::ofCode)
                        .filter(EvidenceOfGroup::hidesMembership)
                        .isPresent()) {
            form.errors().add(HIDDEN, "activity.group.error.code-list");
        }
        if (form.errors().any() || kind == null) {
            return Optional.empty();
        }
        var values = new GroupValues(
                kind,
                name.get(),
                description.value(),
                room.ifGiven().map(GroupChoices::room).orElse(null),
                capacity,
                ageFrom,
                ageTo,
                threshold,
                reader.ticked(EXCUSED),
                reader.ticked(MAKING_UP),
                reader.ticked("queues"),
                offerDays.ifGiven().orElse(GroupDefaults.OFFER_DAYS),
                conditions,
                evidence.ifGiven().map(EvidenceOfGroup::ofCode).orElse(EvidenceOfGroup.NAMES),
                hidden,
                reader.ticked("listedPublicly"),
                leaders.stream().map(GroupChoices::membership).toList());
        return Optional.of(new Answers(values, first, closedOn, change));
    }

    /** A tick that is missing says something only in a form that was shown with what the kind has of its own. */
    private static boolean isHiddenUnasked(Form form, String kind) {
        return GroupDefaults.of(kind).hidesMembership() && !form.has(STARTS_AS, kind);
    }

    /** None without a programme; what belongs to one then is an error. */
    private static CreateGroup.@Nullable FirstProgramme first(
            Form form, Optional<ProgrammeKind> kind, GroupChoices choices, LocalDate today) {
        var place = kind.map(chosen -> ProgrammePlaceForm.place(form, chosen, choices.communities()));
        if (kind.isEmpty() && !form.value("community").isBlank()) {
            form.errors().add("community", "activity.group.error.community-alone");
        }
        var from = form.read(LABELS).optional().date("from");
        if (kind.isEmpty() && from.isGiven()) {
            form.errors().add("from", "activity.group.error.from-alone");
        }
        return place.map(where ->
                        new CreateGroup.FirstProgramme(where, from.ifGiven().orElse(today)))
                .orElse(null);
    }

    private static GroupConditions conditions(FormReader reader, GroupChoices choices) {
        var residentsOf = reader.optional()
                .choice("residentsOf", GroupChoices.values(choices.areas()))
                .value();
        var carePlace = reader.optional()
                .choice("carePlace", GroupChoices.values(GroupFormPage.carePlaceOptions()))
                .value();
        var closesAfter = reader.optional().integer("closesAfter", 1, 99).value();
        return new GroupConditions(
                reader.ticked("communityOnly"),
                residentsOf,
                reader.ticked("guardianConsent"),
                CarePlace.ofCode(carePlace),
                closesAfter);
    }

    private static @Nullable Integer threshold(Form form, FormReader reader, @Nullable String kind) {
        var threshold = reader.optional().integer("attendanceThreshold", 1, 100).value();
        if (threshold != null && kind != null && GroupDefaults.hasNoThreshold(kind)) {
            form.errors().add("attendanceThreshold", "activity.group.error.club-threshold");
        }
        if (form.value("attendanceThreshold").isBlank()) {
            if (reader.ticked(EXCUSED)) {
                form.errors().add(EXCUSED, "activity.group.error.excused");
            }
            if (reader.ticked(MAKING_UP)) {
                form.errors().add(MAKING_UP, "activity.group.error.making-up");
            }
        }
        return threshold;
    }
}
