package pl.mors.activity.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.guest.GuestQueries.Guest;
import pl.mors.participant.ParticipantUrls;

/**
 * The guests of a group.
 *
 * @param since the first day that is asked about
 * @param names whether the reader may know who they are
 * @param declarations addresses of the declarations that the reader may take
 */
public record GuestsPage(
        GroupDetails group, LocalDate since, boolean names, List<Guest> guests, Set<String> declarations) {

    static String declarationOf(Guest guest) {
        return ParticipantUrls.declaration(guest.person(), guest.programmeCode());
    }

    /** Where the guest's declaration is taken; null when that is another's work. */
    public @Nullable String declaration(Guest guest) {
        var href = declarationOf(guest);
        return declarations.contains(href) ? href : null;
    }
}
