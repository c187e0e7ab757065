package pl.mors.participant.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Education;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.declaration.LabourSituation;
import pl.mors.participant.declaration.Occupation;
import pl.mors.participant.declaration.SensitiveAnswer;
import pl.mors.participant.declaration.SensitiveQuestion;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.participant.exit.ExitReason;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/** Says facts about a participation as the pages say them, instead of in the words of the database. */
record FactWords(Programme programme) {

    /** The whole fact in a sentence; null where there is nothing to say beside its kind. */
    @Nullable
    String of(ParticipationInCopy.Fact fact) {
        var said = said(fact.kind(), fact.said());
        var day = fact.day() == null ? null : Texts.date(fact.day());
        var sentence = day == null ? said : said.isEmpty() ? day : Texts.t("participant.copy.dated", day, said);
        if (sentence.isEmpty()) {
            return null;
        }
        return fact.supersededAt() == null
                ? sentence
                : Texts.t(
                        "participant.copy.corrected",
                        sentence,
                        Texts.dateTime(fact.supersededAt().toInstant()));
    }

    private String said(String kind, List<@Nullable String> said) {
        return switch (kind) {
            case "entry" -> entry(said);
            case "answer" -> answer(word(said, 0), word(said, 1));
            case "exit" -> Texts.t("participant.exit.reason." + Coded.of(ExitReason.class, word(said, 0)));
            case "follow-up", "later" ->
                said.stream()
                        .map(code -> Coded.of(SituationAfterExit.class, Objects.requireNonNull(code)))
                        .map(found -> Texts.t("participant.situation." + found))
                        .collect(Collectors.joining(", "));
            case "correction" ->
                Texts.t("participant.correction.what." + Coded.of(Corrected.class, word(said, 0))) + ": "
                        + word(said, 1);
            case "paper" -> paper(word(said, 0), said.get(1));
            default -> said.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
        };
    }

    private static String entry(List<@Nullable String> said) {
        var labour = LabourSituation.of(Coded.of(LabourStatus.class, word(said, 1)), word(said, 2));
        return Stream.of(
                        Optional.of(Texts.t("participant.education." + Coded.of(Education.class, word(said, 0)))),
                        Optional.of(Texts.t("participant.labour." + labour)),
                        Optional.ofNullable(said.get(3))
                                .map(code -> Texts.t("participant.occupation." + Coded.of(Occupation.class, code))),
                        Optional.ofNullable(said.get(4)),
                        Optional.ofNullable(said.get(5))
                                .map(day -> Texts.t("participant.copy.education-ends", LocalDate.parse(day))),
                        Optional.ofNullable(said.get(6)).map(name -> Texts.t("participant.copy.institution", name)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String answer(String question, String answer) {
        var asked = Coded.of(SensitiveQuestion.class, question);
        return Texts.t("participant.declaration." + asked.field()) + " "
                + Texts.t("participant.answer." + Coded.of(SensitiveAnswer.class, answer));
    }

    private String paper(String kind, @Nullable String validUntil) {
        var name = Stream.of(ExitEvidenceKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .map(one -> Texts.t(one.textKey()))
                .orElseGet(() -> EligibilityTerms.of(programme).evidenceName(kind));
        return validUntil == null ? name : Texts.t("participant.copy.valid-until", name, LocalDate.parse(validUntil));
    }

    private static String word(List<@Nullable String> said, int index) {
        return Objects.requireNonNull(said.get(index));
    }
}
