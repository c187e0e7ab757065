package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.participant.Education;
import pl.mors.participant.InstitutionId;
import pl.mors.person.GuardianId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** Reads a declaration. What is asked follows from the programme: its period of programming and whether it wants one at all. */
final class DeclarationForm {

    static final String SIGNED_ON = "signedOn";
    static final String WITNESS = "witness";
    static final String GUARDIAN = "guardian";
    static final String INSTITUTION = "institution";
    static final String TOLD = "told";
    static final String OVERRIDE_REASON = "overrideReason";

    static final String CORRECTION_REASON = "correctionReason";
    static final String VERSION = "version";

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 120;

    private DeclarationForm() {}

    /** The form of a correction starts with what is on record. */
    static Form startingWith(SignedDeclaration known) {
        var values = new LinkedHashMap<String, String>();
        if (known.signedOn() != null) {
            values.put(SIGNED_ON, Texts.date(known.signedOn()));
        }
        if (known.guardian() != null) {
            values.put(GUARDIAN, known.guardian().toString());
        }
        if (known.community() != null) {
            values.put("community", known.community().value().toString());
        }
        var entry = known.entry();
        if (entry != null) {
            values.put("education", entry.education().name());
            values.put("labour", entry.labour().name());
            values.put(
                    "occupation",
                    entry.occupation() == null ? "" : entry.occupation().name());
            values.put("employer", Objects.requireNonNullElse(entry.employer(), ""));
            values.put(
                    INSTITUTION,
                    entry.institution() == null ? "" : entry.institution().toString());
            values.put("educationEndsOn", entry.educationEndsOn() == null ? "" : Texts.date(entry.educationEndsOn()));
        }
        values.put(WITNESS, Objects.requireNonNullElse(known.witness(), ""));
        known.answers().forEach((question, answer) -> values.put(question.field(), answer.name()));
        return Form.startingWith(values);
    }

    /** Without a guardian there is no field to point at. */
    static void refuseSignature(Form form, GuardianSignature.Refusal refusal) {
        switch (refusal) {
            case NO_GUARDIAN -> form.refuse(refusal.textKey());
            case NOT_SAID_WHO -> form.errors().add(GUARDIAN, refusal.textKey());
        }
    }

    /** The day of signing as far as one can be read. */
    static Optional<LocalDate> day(Form form) {
        return Form.startingWith(Map.of(SIGNED_ON, form.value(SIGNED_ON)))
                .read("participant.declaration")
                .date(SIGNED_ON)
                .ifGiven();
    }

    /** Why somebody corrects. */
    static Answer<String> correctionReason(Form form) {
        return form.read("participant.declaration").lines(CORRECTION_REASON, LONGEST_REASON);
    }

    static Optional<SignedDeclaration> read(Form form, Programme programme, Choices choices) {
        var reader = form.read("participant.declaration");
        var period = programme.definition().programmingPeriod();
        var signedOn = programme.declarationRequired() ? reader.date(SIGNED_ON).value() : null;
        var guardian = reader.optional().with(GUARDIAN, DeclarationForm::guardian, "form.error.unknown-choice");
        var community = reader.optional()
                .choice(
                        "community",
                        choices.communities().stream()
                                .map(one -> one.id().value().toString())
                                .toList());
        var entry = period == ProgrammingPeriod.NONE
                ? null
                : entry(reader, period, choices).orElse(null);
        var answers = answers(form, period, signedOn);
        var witness = reader.optional().text(WITNESS, LONGEST_NAME);
        var reason = reader.optional().lines(OVERRIDE_REASON, LONGEST_REASON);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new SignedDeclaration(
                        signedOn,
                        entry,
                        answers,
                        answers.containsValue(SensitiveAnswer.REFUSED) ? witness.value() : null,
                        community.ifGiven().map(CommunityId::valueOf).orElse(null),
                        guardian.value(),
                        reason.value()));
    }

    private static Optional<GuardianId> guardian(String typed) {
        try {
            return Optional.of(GuardianId.valueOf(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<EntrySituation> entry(FormReader reader, ProgrammingPeriod period, Choices choices) {
        var education = reader.choice("education", Education.class);
        var labour = reader.choice(
                "labour", LabourSituation.in(period).stream().map(Enum::name).toList());
        var situation = labour.ifGiven().map(LabourSituation::valueOf);
        boolean asksWork = period == ProgrammingPeriod.FROM_2014_TO_2020
                && situation.filter(LabourSituation::isEmployed).isPresent();
        boolean asksEducationEnd = situation.filter(LabourSituation::isLearner).isPresent();
        Occupation occupation =
                asksWork ? reader.choice("occupation", Occupation.class).value() : null;
        String employer = asksWork ? reader.text("employer", 200).value() : null;
        LocalDate endsOn = asksEducationEnd ? reader.date("educationEndsOn").value() : null;
        var institution = reader.optional()
                .choice(
                        INSTITUTION,
                        choices.institutions().stream()
                                .map(one -> one.id().toString())
                                .toList())
                .ifGiven()
                .map(InstitutionId::valueOf)
                .orElse(null);
        return situation
                .filter(chosen -> education.isGiven())
                .map(chosen -> new EntrySituation(education.get(), chosen, occupation, employer, endsOn, institution));
    }

    /** On record there may be people of whom nobody asked about their household: whoever corrects need not know it now. */
    private static Map<SensitiveQuestion, SensitiveAnswer> answers(
            Form form, ProgrammingPeriod period, @Nullable LocalDate signedOn) {
        var answers = new EnumMap<SensitiveQuestion, SensitiveAnswer>(SensitiveQuestion.class);
        boolean correction = !form.value(VERSION).isEmpty();
        var reader = form.read("participant.declaration");
        for (var question : SensitiveQuestion.in(period, signedOn)) {
            var answer = (correction && question.isAboutHousehold() ? reader.optional() : reader)
                    .choice(
                            question.field(),
                            question.answers().stream().map(Enum::name).toList());
            answer.ifGiven().map(SensitiveAnswer::valueOf).ifPresent(given -> answers.put(question, given));
        }
        return answers;
    }
}
