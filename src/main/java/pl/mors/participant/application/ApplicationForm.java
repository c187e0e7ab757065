package pl.mors.participant.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** Reads an application as it was handed in: the round's criteria that are asked, and its documents. */
public final class ApplicationForm {

    static final String LABELS = "participant.application";

    /** None of the answers to a criterion applies. */
    public static final String NONE = "none";

    private ApplicationForm() {}

    public static String field(Criterion criterion) {
        return "criterion-" + criterion.id();
    }

    /** An application that comes in now. */
    static Form blank(LocalDate today, LocalTime now) {
        return Form.startingWith(Map.of("arrivedOn", Texts.date(today), "arrivedAt", Texts.time(now)));
    }

    /**
     * What was answered and delivered so far.
     *
     * @param seen the last answers
     */
    static Form of(RecruitmentApplication application, RecruitmentRound round, List<Criterion> criteria, String seen) {
        var values = new LinkedHashMap<String, String[]>();
        values.put("seen", new String[] {seen});
        for (var criterion : criteria) {
            var option = application.answers().get(criterion.id());
            values.put(field(criterion), new String[] {option == null ? NONE : option.toString()});
        }
        var documents = round.requiredDocuments();
        values.put(
                "documents",
                IntStream.range(0, documents.size())
                        .filter(i -> application.delivered().contains(documents.get(i)))
                        .mapToObj(String::valueOf)
                        .toArray(String[]::new));
        return Form.submitted(Map.copyOf(values));
    }

    static Optional<NewApplication> read(Form form, RecruitmentRound round, List<Criterion> criteria) {
        var reader = form.read(LABELS);
        var channel = reader.choice(
                "channel", Channel.OF_STAFF.stream().map(Channel::name).toList());
        var arrivedOn = reader.date("arrivedOn");
        var arrivedAt = reader.time("arrivedAt");
        var answers = answers(form, criteria);
        var delivered = delivered(form, round);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new NewApplication(
                        Channel.valueOf(channel.get()),
                        arrivedOn.get().atTime(arrivedAt.get()),
                        reader.ticked("late"),
                        answers,
                        delivered));
    }

    /** The chosen option of each criterion that is asked; what is known from the register is nobody's to answer. */
    public static Map<UUID, UUID> answers(Form form, List<Criterion> criteria) {
        var answers = new HashMap<UUID, UUID>();
        for (var criterion : criteria) {
            if (criterion.isKnown()) {
                continue;
            }
            var chosen = form.value(field(criterion));
            var option = criterion.options().stream()
                    .filter(one -> one.id().toString().equals(chosen))
                    .findFirst();
            if (option.isPresent()) {
                answers.put(criterion.id(), option.get().id());
            } else if (!chosen.equals(NONE)) {
                form.errors().add(field(criterion), "form.error.not-chosen", criterion.name());
            }
        }
        return answers;
    }

    static List<String> delivered(Form form, RecruitmentRound round) {
        var documents = round.requiredDocuments();
        var known =
                IntStream.range(0, documents.size()).mapToObj(String::valueOf).toList();
        return form.read(LABELS).optional().choices("documents", known).stream()
                .map(index -> documents.get(Integer.parseInt(index)))
                .toList();
    }
}
