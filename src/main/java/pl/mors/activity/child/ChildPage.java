package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.TripUrls;
import pl.mors.activity.child.ChildQueries.Child;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Tone;

/**
 * A minor in a group.
 *
 * @param enrolled whether the minor has a place in the group
 * @param trips those ahead, and those about which a guardian said something
 * @param copies the consents that came back signed
 * @param guardians who may answer for the minor
 * @param guardiansHref where a guardian is recorded; null when that is another's work
 * @param showsPickUps whether the reader leads the group
 * @param pickUps empty where the reader may not know
 */
public record ChildPage(
        Form form,
        GroupDetails group,
        Child child,
        boolean enrolled,
        List<TripOfChild> trips,
        List<Link> copies,
        List<Option> guardians,
        @Nullable String guardiansHref,
        boolean showsPickUps,
        List<PickUp> pickUps,
        LocalDate today) {

    static final List<String> ANSWERS = List.of("given", "refused", "withdrawn");

    public String name() {
        return child.name();
    }

    public String consent() {
        return ChildrenPage.words(child.consent());
    }

    /** Where the paper of the consent to the group is had; null where nobody handed it in. */
    public @Nullable String paperHref() {
        return paperHref(child.consent());
    }

    private @Nullable String paperHref(@Nullable GroupConsent consent) {
        return consent == null || consent.paper() == null
                ? null
                : ChildUrls.consentPaper(group.id(), child.person(), consent.id());
    }

    /** Where the minor gets a place; null of one who has it, and as long as no guardian has consented. */
    public @Nullable String enrolHref() {
        return enrolled || group.closedOn() != null || !isGiven(child.consent())
                ? null
                : ActivityUrls.enrolment(group.id(), child.person());
    }

    private static boolean isGiven(@Nullable GroupConsent consent) {
        return consent != null && consent.isGiven();
    }

    /** The consent to the group, to be printed and signed. */
    public String formHref() {
        return ChildUrls.consentForm(group.id(), child.person());
    }

    /**
     * A trip, and what a guardian said about it.
     *
     * @param paperHref null where nobody handed the paper in
     * @param formHref the consent to be printed and signed
     * @param placeHref where the minor gets a place; null of one who has it, and as long as no guardian has consented
     */
    public record TripRow(
            String label,
            String tag,
            Tone tone,
            String said,
            @Nullable String paperHref,
            String formHref,
            @Nullable String placeHref) {}

    public List<TripRow> tripRows() {
        return trips.stream()
                .map(trip -> new TripRow(
                        trip.label(),
                        ChildrenPage.tag(trip.consent()),
                        trip.consent() == null && !trip.overnight() ? Tone.NEUTRAL : ChildrenPage.tone(trip.consent()),
                        trip.consent() == null
                                ? ""
                                : Texts.t(
                                        "activity.child.said",
                                        trip.consent().on(),
                                        trip.consent().guardian()),
                        paperHref(trip.consent()),
                        ChildUrls.consentForm(group.id(), child.person(), trip.session()),
                        trip.open() && isConsentedTo(trip) ? TripUrls.tripPlace(trip.session(), child.person()) : null))
                .toList();
    }

    /** To a trip without a night away the consent to the group is enough. */
    private boolean isConsentedTo(TripOfChild trip) {
        return trip.consent() == null ? !trip.overnight() && isGiven(child.consent()) : isGiven(trip.consent());
    }

    /** To which of them an answer is; none of them where it is to the group. */
    public List<Option> tripOptions() {
        return trips.stream()
                .map(trip -> Option.of(trip.session().toString(), trip.label()))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(PickUpKind.values())
                .map(kind -> Option.of(kind.name(), kind.label()))
                .toList();
    }

    /** Where the paper of a permission is had; null where nobody handed it in. */
    public @Nullable String paperHref(PickUp one) {
        return one.paper() == null ? null : ChildUrls.pickUpPaper(group.id(), child.person(), one.id());
    }

    /** Who lets the child leave so, and whether they may say that still. */
    public static String guardian(PickUp one) {
        var guardian = Optional.ofNullable(one.guardian()).orElse("");
        return one.byFormerGuardian() ? Texts.t("activity.child.pick-up.former-guardian", guardian) : guardian;
    }

    public List<Option> answers() {
        return ANSWERS.stream()
                .map(answer -> Option.of(answer, Texts.t("activity.child.answer." + answer)))
                .toList();
    }

    public String consentHref() {
        return ChildUrls.childConsent(group.id(), child.person());
    }

    public String pickUpHref() {
        return ChildUrls.pickUp(group.id(), child.person());
    }

    /** Where a permission is ended; null of one whose last day is known. */
    public @Nullable String endHref(PickUp one) {
        return one.validTo() == null ? ChildUrls.endPickUp(group.id(), child.person(), one.id()) : null;
    }

    public static String phone(PickUp one) {
        return Optional.ofNullable(one.phone()).orElse("");
    }

    /** From when to when somebody may pick the child up. */
    public static String days(PickUp one) {
        return one.validTo() == null
                ? Texts.t("activity.group.period.open", one.validFrom())
                : Texts.t("activity.group.period.days", one.validFrom(), one.validTo());
    }
}
