package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/**
 * The file of a trip on paper: the plan, who goes along and whom to call.
 *
 * @param going in the order of the register
 * @param guardians who goes along to look after them
 * @param phones whom to call, as far as whoever prints it may know
 * @param needs what they need to take part
 * @param allPhones whether that is of everybody
 * @param madeOn what it says was so that day
 */
public record TripFilePaper(
        Letterhead head,
        SessionDetails session,
        TripFile file,
        List<Traveller> going,
        List<TripGuardian> guardians,
        Map<PersonId, List<WhomToCall>> phones,
        Map<PersonId, List<AccessNeed>> needs,
        boolean allPhones,
        LocalDate madeOn) {

    public String phones(Traveller one) {
        return phones.getOrDefault(one.person(), List.of()).stream()
                .map(contact -> contact.words() + " " + contact.phone())
                .collect(Collectors.joining("; "));
    }

    public boolean hasNeeds() {
        return !needs.isEmpty();
    }

    public String needs(Traveller one) {
        return needs.getOrDefault(one.person(), List.of()).stream()
                .map(AccessNeed::text)
                .collect(Collectors.joining(", "));
    }

    public static String consent(Traveller one) {
        return Texts.t(
                "activity.trip.file.paper.consent." + (!one.minor() ? "adult" : one.consentMissing() ? "no" : "yes"));
    }

    Paper paper() {
        return Paper.asOf(madeOn, "activity/trip/filePaper", this, "karta-wyjazdu.pdf");
    }
}
