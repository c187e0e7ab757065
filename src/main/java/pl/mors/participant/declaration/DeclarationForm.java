package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mors.community.Community;
import pl.mors.community.CommunityId;
import pl.mors.participant.Education;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** Reads a declaration. What is asked follows from the programme: its period of programming and whether it wants one at all. */
final class DeclarationForm {

    static final String SIGNED_ON = "signedOn";
    static final String OVERRIDE_REASON = "overrideReason";

    private DeclarationForm() {}

    static Optional<SignedDeclaration> read(Form form, Programme programme, List<Community> communities) {
        var reader = form.read("participant.declaration");
        var period = programme.definition().programmingPeriod();
        var signedOn = programme.declarationRequired() ? reader.date(SIGNED_ON).value() : null;
        var community = reader.optional()
                .choice(
                        "community",
                        communities.stream()
                                .map(one -> one.id().value().toString())
                                .toList());
        var entry =
                period == ProgrammingPeriod.NONE ? null : entry(reader, period).orElse(null);
        var answers = answers(form, period);
        var reason = reader.optional().text(OVERRIDE_REASON, 500);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new SignedDeclaration(
                        signedOn,
                        entry,
                        answers,
                        community.ifGiven().map(CommunityId::valueOf).orElse(null),
                        reason.value()));
    }

    private static Optional<EntrySituation> entry(FormReader reader, ProgrammingPeriod period) {
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
        return situation
                .filter(chosen -> education.isGiven())
                .map(chosen -> new EntrySituation(education.get(), chosen, occupation, employer, endsOn));
    }

    private static Map<SensitiveQuestion, SensitiveAnswer> answers(Form form, ProgrammingPeriod period) {
        var answers = new EnumMap<SensitiveQuestion, SensitiveAnswer>(SensitiveQuestion.class);
        for (var question : SensitiveQuestion.in(period)) {
            var answer = form.read("participant.declaration")
                    .choice(
                            question.field(),
                            question.answers().stream().map(Enum::name).toList());
            answer.ifGiven().map(SensitiveAnswer::valueOf).ifPresent(given -> answers.put(question, given));
        }
        return answers;
    }
}
