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
     */
    record Profile(String displayName, List<String> roleNames) {

        public Profile {
            roleNames = List.copyOf(roleNames);
        }
    }
}
