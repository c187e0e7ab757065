package pl.mors.platform;

import java.util.List;
import java.util.Optional;

/** Who is signed in on the current request. */
@FunctionalInterface
public interface SignedInUser {

    Optional<Profile> profile();

    /**
     * What pages show of the signed-in person.
     *
     * @param displayName first name and surname
     * @param roleNames roles in the current organisation, as words of the reader's language
     * @param sampleOnly whether lists of people hold only those of a sample drawn for a control
     * @param staff whether the person works at the desk; residents have pages of their own and no menu of staff
     */
    record Profile(String displayName, List<String> roleNames, boolean sampleOnly, boolean staff) {

        public Profile {
            roleNames = List.copyOf(roleNames);
        }
    }
}
