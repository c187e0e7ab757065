package pl.mors.activity.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.call.CallAbout;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Telephone;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.signup.SignUpQueries.SignedUp;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Residents who signed up for a group on the site.
 *
 * @param form what is declined, as it was sent
 * @param names whether the reader may know who they are
 * @param taken whether the site takes sign-ups for it
 * @param publicHref the form on the site
 */
public record SignUpsPage(
        Form form,
        GroupDetails group,
        boolean names,
        boolean taken,
        String publicHref,
        List<Party> open,
        List<Row> answered) {

    public static final String CHOSEN = "chosen";
    public static final String MESSAGE = "message";
    public static final String CORRECTED = "corrected";

    /** Who signed up together, or somebody who did so alone. */
    public record Party(List<Row> rows) {

        public boolean isTogether() {
            return rows.size() > 1;
        }

        public String names() {
            return rows.stream().map(Row::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * A sign-up in words.
     *
     * @param sought what to search the register for
     * @param known whether somebody of that name is in the group or its line already
     * @param before the answers that were corrected, in words; none where none was
     */
    public record Row(
            UUID id,
            String name,
            String sought,
            @Nullable String guardian,
            @Nullable String phone,
            @Nullable String email,
            String wish,
            String arrivedOn,
            String expiresOn,
            boolean known,
            @Nullable String outcome,
            @Nullable String before,
            @Nullable ToCall call,
            @Nullable Called called) {

        public List<Telephone> telephones() {
            return phone == null ? List.of() : List.of(new Telephone(phone, guardian));
        }
    }

    /**
     * Who is to be called about the answer.
     *
     * @param script what to say
     * @param before what came of the latest call, if there was one
     * @param results what can come of this one
     */
    public record ToCall(String script, List<String> before, List<Option> results) {}

    /**
     * Who was called about the answer, and is to be called no more.
     *
     * @param result what came of it, to be corrected
     * @param maybeToTakeOut whether they do not come, and may have a place
     * @param results what came of it instead
     */
    public record Called(String words, CallResult result, boolean maybeToTakeOut, List<Option> results) {}

    static List<Party> parties(List<SignedUp> open) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        one -> one.together() == null ? one.id() : one.together(),
                        LinkedHashMap::new,
                        Collectors.mapping(SignUpsPage::row, Collectors.toUnmodifiableList())))
                .values()
                .stream()
                .map(Party::new)
                .toList();
    }

    /** Whether there are free places, as far as those who are in the group say, for all who signed up together. */
    public boolean fit(Party party) {
        return group.capacity() == null
                || group.capacity() - group.members() >= party.rows().size();
    }

    static Row row(SignedUp one) {
        var outcome = one.outcome();
        return new Row(
                one.id(),
                name(one.givenName(), one.familyName()),
                name(one.familyName(), one.givenName()),
                one.guardian(),
                one.phone(),
                one.email(),
                Texts.t("activity.signup.wish." + one.wish().code()),
                Texts.date(one.arrivedOn()),
                Texts.date(one.expiresOn()),
                one.wish() != SignUpWish.CALL && (one.enrolled() || one.inLine()),
                outcome == null ? null : outcome.label(),
                before(one),
                outcome == null || !one.toCall() ? null : toCall(one, outcome),
                outcome == null || one.toCall() || one.call() == null ? null : called(one.call(), outcome));
    }

    private static @Nullable String before(SignedUp one) {
        return one.former().isEmpty()
                ? null
                : one.former().stream().map(SignUpOutcome::label).collect(Collectors.joining(", "));
    }

    private static ToCall toCall(SignedUp one, SignUpOutcome outcome) {
        var before = one.call();
        return new ToCall(
                script(one, outcome),
                before == null ? List.of() : List.of(before.words(label(before.result(), outcome))),
                results(outcome));
    }

    private static Called called(Call call, SignUpOutcome outcome) {
        return new Called(
                call.words(label(call.result(), outcome)),
                call.result(),
                call.result() == CallResult.NOT_COMING,
                results(outcome));
    }

    /** What to say to somebody who signed up, or to whoever acts for them. */
    static String script(SignedUp one, SignUpOutcome outcome) {
        var key = "activity.signup.call.script.";
        return one.guardian() == null
                ? Texts.t(key + outcome.code())
                : Texts.t(key + "child." + outcome.code(), name(one.givenName(), one.familyName()));
    }

    private static List<Option> results(SignUpOutcome outcome) {
        var results = outcome == SignUpOutcome.ENROLLED
                ? List.of(CallResult.values())
                : List.of(CallResult.COMING, CallResult.NO_ANSWER, CallResult.CALL_AGAIN);
        return results.stream()
                .map(result -> Option.of(result.code(), label(result, outcome)))
                .toList();
    }

    /** Only who has a place is asked whether they come. */
    private static String label(CallResult result, SignUpOutcome outcome) {
        return result == CallResult.COMING && outcome != SignUpOutcome.ENROLLED
                ? Texts.t("activity.signup.call.told")
                : Texts.t(result.textKey(CallAbout.SIGN_UP));
    }

    /** Who are to be called. */
    public List<Row> toCall() {
        return answered.stream().filter(row -> row.call() != null).toList();
    }

    public String callHref(Row row) {
        return SignUpUrls.call(group.id(), row.id());
    }

    static String name(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
    }

    public String answerHref(Row row) {
        return SignUpUrls.answer(group.id(), row.id());
    }

    /** Whether several can be declined at once. */
    public boolean declinesMany() {
        return open.stream().mapToInt(party -> party.rows().size()).sum() > 1;
    }

    public List<Option> choices() {
        return open.stream()
                .flatMap(party -> party.rows().stream())
                .map(one -> Option.of(one.id().toString(), one.name()))
                .toList();
    }
}
