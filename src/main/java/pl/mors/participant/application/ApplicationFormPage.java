package pl.mors.participant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of an application, or of what came later.
 *
 * @param name of whoever applies
 * @param asked the criteria to which the form asks the answer
 * @param application the one that is corrected; null for a new one
 * @param already the application that the person has in this round; null when there is none
 * @param mayBeLate whether the round's last day is over, so that one may have come after it
 */
public record ApplicationFormPage(
        RecruitmentRound round,
        PersonId person,
        String name,
        Form form,
        List<Criterion> asked,
        @Nullable RecruitmentApplicationId application,
        @Nullable RecruitmentApplicationId already,
        boolean mayBeLate) {

    public List<Option> channels() {
        return Channel.OF_STAFF.stream()
                .map(channel -> Option.of(channel.name(), Texts.t("participant.application.channel." + channel)))
                .toList();
    }

    public String field(Criterion criterion) {
        return ApplicationForm.field(criterion);
    }

    public List<Option> options(Criterion criterion) {
        var options = new ArrayList<Option>();
        criterion.options().forEach(option -> options.add(Option.of(option.id().toString(), option.label())));
        options.add(Option.of(ApplicationForm.NONE, Texts.t("participant.application.none-applies")));
        return options;
    }

    public List<Option> documents() {
        var documents = round.requiredDocuments();
        return IntStream.range(0, documents.size())
                .mapToObj(i -> Option.of(String.valueOf(i), documents.get(i)))
                .toList();
    }
}
