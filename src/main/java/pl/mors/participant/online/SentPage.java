package pl.mors.participant.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.mors.identity.PublicOrganisation;
import pl.mors.participant.application.ApplicationForm;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.Pesel;
import pl.mors.platform.text.Texts;

/** An application that arrived, with what was told. */
public record SentPage(PublicOrganisation organisation, RecruitmentRound round, List<Criterion> criteria, Draft draft) {

    /**
     * One thing that was told.
     *
     * @param polish whether the words are the town's, Polish in every language
     */
    public record Line(String label, String text, boolean polish) {}

    public String number() {
        return Integer.toString(Objects.requireNonNull(draft.number()));
    }

    public String arrivedAt() {
        return Texts.dateTime(Objects.requireNonNull(draft.submittedAt()));
    }

    public List<Line> told() {
        var typed = draft.typed();
        var lines = new ArrayList<Line>();
        for (var field : OnlineForm.FIELDS) {
            var value = typed.get(field);
            if (value != null) {
                lines.add(new Line(label(field), said(field, value), false));
            }
        }
        if (Pesel.parse(typed.getOrDefault("pesel", "")) instanceof Pesel.Valid(var pesel)) {
            lines.removeIf(
                    line -> line.label().equals(label("bornOn")) || line.label().equals(label("sex")));
            lines.add(new Line(label("bornOn"), Texts.date(pesel.dateOfBirth()), false));
            lines.add(new Line(label("sex"), said("sex", pesel.sex().name()), false));
        }
        return lines;
    }

    public List<Line> answers() {
        var lines = new ArrayList<Line>();
        for (var criterion : criteria) {
            var chosen = draft.typed().get(ApplicationForm.field(criterion));
            if (chosen != null) {
                lines.add(new Line(
                        criterion.name(),
                        criterion.options().stream()
                                .filter(option -> option.id().toString().equals(chosen))
                                .map(Criterion.Option::label)
                                .findFirst()
                                .orElseGet(() -> Texts.t("participant.online.none-applies")),
                        true));
            }
        }
        return lines;
    }

    private static String label(String field) {
        return Texts.t("participant.online." + field);
    }

    private static String said(String field, String value) {
        return switch (field) {
            case "sex" -> Texts.t("participant.online.sex." + value);
            case "homeless" -> Texts.t("participant.online.yes");
            default -> value;
        };
    }
}
