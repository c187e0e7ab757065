package pl.mors.participant.online;

import java.util.List;
import java.util.Objects;
import pl.mors.identity.PublicOrganisation;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.application.ApplicationForm;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;

/**
 * An application that arrived, with what was told.
 *
 * @param asked the criteria that the form asked
 * @param key of its link
 */
public record SentPage(
        PublicOrganisation organisation, RecruitmentRound round, List<Criterion> asked, Draft draft, String key) {

    /** Of the same as a paper. */
    public String confirmationHref() {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.ONLINE_CONFIRMATION, organisation.address(), round.id())
                + "?" + OnlineApplicationController.KEY + "=" + key;
    }

    public String number() {
        return Integer.toString(Objects.requireNonNull(draft.number()));
    }

    public String arrivedAt() {
        return Texts.dateTime(Objects.requireNonNull(draft.submittedAt()));
    }

    public List<ToldWords.Line> told() {
        return ToldWords.lines(draft.typed());
    }

    public String answer(Criterion criterion) {
        var chosen = draft.typed().get(ApplicationForm.field(criterion));
        return criterion.options().stream()
                .filter(option -> option.id().toString().equals(chosen))
                .map(Criterion.Option::label)
                .findFirst()
                .orElseGet(() -> Texts.t("participant.online.none-applies"));
    }
}
