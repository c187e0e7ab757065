package pl.mors.participant.online;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.PublicOrganisation;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.application.ApplicationForm;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The application on line.
 *
 * @param asked the criteria to which the form asks the answer
 * @param key of the draft
 * @param version of the draft that the reader looks at; empty before it is saved
 * @param notice what the reader is told about their data; null where the centre has written nothing of its own
 * @param keptUntil until when the draft is kept; null before it is saved
 */
public record OnlineFormPage(
        PublicOrganisation organisation,
        RecruitmentRound round,
        Form form,
        List<Criterion> asked,
        String key,
        String version,
        @Nullable PrivacyNotice notice,
        @Nullable Instant keptUntil,
        LocalDate today) {

    public boolean isOpen() {
        return round.isOpenOn(today);
    }

    /** The last day on which the draft is there; null before it is saved. */
    public @Nullable LocalDate keptThrough() {
        return keptUntil == null ? null : LocalDate.ofInstant(keptUntil.minusMillis(1), BusinessDate.ZONE);
    }

    public String when() {
        return RoundWords.when(round, today);
    }

    public String href(String pattern) {
        return ParticipantUrls.ofPublicRound(pattern, organisation.address(), round.id());
    }

    public String field(Criterion criterion) {
        return ApplicationForm.field(criterion);
    }

    public List<Option> options(Criterion criterion) {
        var options = new ArrayList<Option>();
        criterion.options().forEach(option -> options.add(Option.of(option.id().toString(), option.label())));
        options.add(Option.of(ApplicationForm.NONE, Texts.t("participant.online.none-applies")));
        return options;
    }

    public List<Option> sexes() {
        return OnlineForm.sexes();
    }

    public String keyField() {
        return OnlineApplicationController.KEY;
    }

    public String versionField() {
        return DraftVersion.FIELD;
    }

    public String trapField() {
        return OnlineForm.TRAP;
    }
}
