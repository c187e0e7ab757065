package pl.mors.activity.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.enrolment.EnrolmentQueries.Candidate;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Column;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;

/**
 * Giving somebody a place in a group: first the person is found, then the place is given.
 *
 * @param byName whether the reader may search by name, and not only by the exact number
 * @param registerHref where somebody who was not found is registered
 * @param candidates who was found; none before a search
 * @param chosen who is to get the place
 * @param inProgramme whether the group runs under a programme, in which people have declarations
 * @param signUp which sign-up on the site the place answers; none where nobody signed up there
 * @param overlaps where else the chosen one is expected while the group meets
 * @param refusals keys of the sentences that say why it was refused
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record EnrolmentPage(
        Form form,
        GroupDetails group,
        boolean byName,
        @Nullable String registerHref,
        List<Candidate> candidates,
        @Nullable Candidate chosen,
        boolean inProgramme,
        @Nullable UUID signUp,
        PersonOverlaps overlaps,
        List<String> refusals,
        boolean mayOverride) {

    public boolean isSearched() {
        return !form.value(EnrolmentController.SOUGHT).isBlank();
    }

    /** Whether a guardian's consent is what is missing. */
    public boolean isForGuardian(String refusal) {
        return refusal.equals(EnrolmentRefusal.NO_GUARDIAN_CONSENT.textKey());
    }

    /** Whether this is what sends the person to the waiting list. */
    public boolean isToWait(String refusal) {
        return refusal.equals(EnrolmentRefusal.OTHERS_WAIT.textKey());
    }

    /** Of the table of who was found: what the reader may know of any of them. */
    public List<Column> columns() {
        return Stream.of(
                        Optional.of(Column.text(Texts.t("activity.person"))),
                        column(showsBirth(), "activity.enrolment.born"),
                        column(showsDeclaration(), "activity.enrolment.declaration"),
                        Optional.of(Column.actions(Texts.t("activity.enrolment.place"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Column> column(boolean shown, String key) {
        return shown ? Optional.of(Column.text(Texts.t(key))) : Optional.empty();
    }

    /** How somebody stands in the group's programme; empty where the reader may not know. */
    public static String declaration(Candidate one) {
        var declaration = one.declaration();
        if (declaration == null) {
            return "";
        }
        return declaration.signedOn() == null
                ? Texts.t("activity.enrolment.not-declared")
                : Texts.t("activity.enrolment.declared", declaration.number(), declaration.signedOn());
    }

    /** Whether the reader may know when anybody found was born. */
    public boolean showsBirth() {
        return candidates.stream().anyMatch(one -> one.bornOn() != null);
    }

    /** The form that gives somebody found the place. */
    public String enrolHref(Candidate one) {
        return href(ActivityUrls.enrolment(group.id(), one.person()));
    }

    /** The form that puts somebody into the line, for the same sign-up. */
    public String joinHref(Candidate one) {
        return href(ActivityUrls.joinWaitingList(group.id(), one.person()));
    }

    /** Whether nobody new gets a place at once: those who want one wait for it. */
    public boolean isQueued() {
        var places = group.capacity();
        return group.queues() && places != null && (group.waiting() > 0 || group.members() >= places);
    }

    /** The search, for the same sign-up. */
    public String searchHref() {
        return href(ActivityUrls.enrolment(group.id()));
    }

    private String href(String address) {
        return Href.of(address)
                .with(SignUpUrls.ANSWERED, signUp == null ? null : signUp.toString())
                .value();
    }

    /** Whether there is a programme in which people stand, and the reader may know how anybody found does. */
    public boolean showsDeclaration() {
        return inProgramme && candidates.stream().anyMatch(one -> one.declaration() != null);
    }

    /** How the one who is to get the place stands in the programme; empty as above. */
    public String declarationOfChosen() {
        return chosen == null || !inProgramme ? "" : declaration(chosen);
    }
}
