package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.series.SeriesQueries.Rest;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The choice of a form about a session whether those that follow it in its series are changed too.
 *
 * @param rest what follows it; none where nothing does, and there is nothing to choose
 */
public record ExtentChoice(@Nullable Rest rest) {

    /** Of whoever was given a session of a series: the others are not theirs to change. */
    static final ExtentChoice ALONE = new ExtentChoice(null);

    static final String FIELD = "extent";
    private static final String UNTIL = "extentUntil";
    private static final String ONE = "one";
    private static final String FOLLOWING = "following";

    static ExtentChoice of(Optional<Rest> rest) {
        return new ExtentChoice(rest.orElse(null));
    }

    /** How a form begins: nothing but the session is changed. */
    static Form startingIn(Form form) {
        return form.and(FIELD, List.of(ONE));
    }

    public boolean isOffered() {
        return rest != null;
    }

    public List<Option> options() {
        return rest == null
                ? List.of()
                : List.of(
                        Option.of(ONE, Texts.t("activity.session.extent.one")),
                        Option.of(
                                FOLLOWING, Texts.t("activity.session.extent.following", rest.sessions(), rest.last())));
    }

    /** The answers that take more than the session. */
    public List<String> severalAnswers() {
        return List.of(FOLLOWING);
    }

    /**
     * What was chosen; a day before the session's becomes an error of the form.
     *
     * @param on the session's day
     */
    Extent read(Form form, LocalDate on, LocalDate today) {
        var reader = form.read(SessionForm.LABELS).optional();
        var chosen = reader.choice(FIELD, options().stream().map(Option::value).toList());
        if (!chosen.isGiven() || chosen.get().equals(ONE)) {
            return new Extent.Alone();
        }
        var until = reader.date(UNTIL);
        if (until.isGiven() && until.get().isBefore(on)) {
            form.errors().add(UNTIL, "activity.session.error.extent", on);
        }
        return new Extent.AndFollowing(today, until.value());
    }
}
