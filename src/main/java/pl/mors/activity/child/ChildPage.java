package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.child.ChildQueries.Child;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * A minor in a group.
 *
 * @param guardians who may answer for the minor
 * @param guardiansHref where a guardian is recorded; null when that is another's work
 * @param showsPickUps whether the reader leads the group
 * @param pickUps empty where the reader may not know
 */
public record ChildPage(
        Form form,
        GroupDetails group,
        Child child,
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
        return ChildrenPage.words(child);
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
