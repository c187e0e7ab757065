package pl.mors.participant.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** Reads what a round says to everybody. */
final class RoundForm {

    private static final int MOST_PLACES = 5000;
    private static final int MOST_DAYS = 60;

    private RoundForm() {}

    /** A new round; most calls have a fortnight for appeals. */
    static Form blank() {
        return Form.startingWith(Map.of("appealDays", "14"));
    }

    static Form of(RecruitmentRound round) {
        var terms = round.terms();
        var answers = new LinkedHashMap<String, String>();
        answers.put("name", terms.name());
        answers.put("opensOn", Texts.date(terms.opensOn()));
        answers.put("closesOn", Texts.date(terms.closesOn()));
        answers.put("places", String.valueOf(terms.places()));
        var reserve = terms.reservePlaces();
        answers.put("reservePlaces", reserve == null ? "" : reserve.toString());
        answers.put("appealDays", String.valueOf(terms.appealDays()));
        answers.put("takenAt", terms.takenAt());
        answers.put("requiredDocuments", String.join("\n", terms.requiredDocuments()));
        answers.put("version", String.valueOf(round.version()));
        return Form.startingWith(answers);
    }

    static Optional<RoundTerms> read(Form form) {
        var reader = form.read("participant.round");
        var name = reader.text("name", 200);
        var opensOn = reader.date("opensOn");
        var closesOn = reader.date("closesOn");
        if (opensOn.isGiven() && closesOn.isGiven() && closesOn.get().isBefore(opensOn.get())) {
            form.errors().add("closesOn", "participant.round.error.closes-before-opening");
        }
        var places = reader.integer("places", 1, MOST_PLACES);
        var reserve = reader.optional().integer("reservePlaces", 0, MOST_PLACES);
        var appealDays = reader.integer("appealDays", 0, MOST_DAYS);
        var takenAt = reader.text("takenAt", 500);
        var documents = reader.optional().lines("requiredDocuments", 4000);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new RoundTerms(
                        name.get(),
                        opensOn.get(),
                        closesOn.get(),
                        places.get(),
                        reserve.value(),
                        appealDays.get(),
                        takenAt.get(),
                        documents.ifGiven().map(RoundForm::lines).orElse(List.of())));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
