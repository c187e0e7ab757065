package pl.mors.programme.file;

import java.util.HashSet;
import java.util.Set;

/**
 * Keys met so far in a programme file. They fill up from the published part through {@code delivery} to {@code demo},
 * so that what is true never refers to what is made up.
 */
final class Known {

    final Set<String> communities = new HashSet<>();
    final Set<String> unnamed = new HashSet<>();
    final Set<String> areas = new HashSet<>();
    final Set<String> localActivityProgrammes = new HashSet<>();
    final Set<String> venues = new HashSet<>();
    final Set<String> rooms = new HashSet<>();
    final Set<String> equipment = new HashSet<>();
    /** By what equipment is told apart: its inventory number, or its name and venue. */
    final Set<String> distinctEquipment = new HashSet<>();

    final Set<String> activityKinds = new HashSet<>();
    final Set<String> groups = new HashSet<>();
    final Set<String> indicators = new HashSet<>();

    Set<String> communitiesAndAreas() {
        Set<String> both = new HashSet<>(communities);
        both.addAll(areas);
        return both;
    }
}
