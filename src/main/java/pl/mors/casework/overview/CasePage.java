package pl.mors.casework.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.card.CardKinds;
import pl.mors.casework.card.SupportCard;
import pl.mors.casework.cases.SupportCase;
import pl.mors.casework.path.NeedsAssessment;
import pl.mors.casework.path.PathJudgement;
import pl.mors.casework.path.PathQueries.Given;
import pl.mors.casework.path.PathReview;
import pl.mors.casework.path.SupportPath;
import pl.mors.casework.progress.ProgressMoment;
import pl.mors.casework.progress.SocialProgress;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/**
 * The page of a case.
 *
 * @param assessment null where there is none yet
 * @param agreed null where nothing was agreed yet
 * @param judgement what the rules say of what was agreed; null with it
 * @param given what was given since, by kind of activity
 * @param reviews the latest first
 * @param copies pages of what was agreed that came back signed
 */
public record CasePage(
        SupportCase of,
        Programme programme,
        LocalDate today,
        List<SupportCard> cards,
        @Nullable NeedsAssessment assessment,
        SupportPath.@Nullable Agreed agreed,
        @Nullable PathJudgement judgement,
        Map<String, Given> given,
        List<PathReview> reviews,
        Map<ProgressMoment, SocialProgress> progress,
        List<Link> copies) {

    private static final Given NOTHING = new Given(0, BigDecimal.ZERO);

    public String kind(SupportCard card) {
        return CardKinds.name(programme, card.activityKind());
    }

    /** What an element is, in words. */
    public String what(SupportPath.Step step) {
        var kind = step.activityKind();
        var what = step.what();
        if (kind == null) {
            return what == null ? "" : what;
        }
        var name = CardKinds.name(programme, kind);
        return what == null ? name : Texts.t("casework.path.step.of", name, what);
    }

    /** How much of it was given; null where nothing that is recorded fulfils it. */
    public @Nullable Given given(SupportPath.Step step) {
        var kind = step.activityKind();
        return kind == null ? null : given.getOrDefault(kind, NOTHING);
    }

    public boolean isReviewOverdue() {
        return judgement != null
                && judgement.reviewDueOn() != null
                && judgement.reviewDueOn().isBefore(today);
    }
}
