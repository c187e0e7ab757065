package pl.mors.activity.offline;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The session of ticks that were refused, for whoever made them to see what they said.
 *
 * @param words group and time
 * @param names of the people in the ticks, as far as the reader may know them
 * @param movedTo what it became by being moved; none where it was not, or people meet at none any more
 * @param movedWords when that is
 */
record RefusedAt(
        String words,
        Map<UUID, String> names,
        @Nullable UUID movedTo,
        @Nullable String movedWords) {}
