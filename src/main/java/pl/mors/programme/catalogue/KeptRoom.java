package pl.mors.programme.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery;

/**
 * A room as the organisation keeps it, whatever a programme's file says of it.
 *
 * @param withdrawnOn from when on it is of no use; none for a room in use
 */
record KeptRoom(
        String name,
        String venue,
        @Nullable Integer capacity,
        int parallelSessions,
        @Nullable LocalDate withdrawnOn) {

    /**
     * What is otherwise than the file says, in words; empty where nothing is.
     *
     * @param venueTold the name of the venue that the file gives the room
     */
    String otherwiseThan(Delivery.Room told, String venueTold) {
        return Stream.of(
                        name.equals(told.name()) ? "" : name,
                        venue.equals(venueTold) ? "" : venue,
                        Objects.equals(capacity, told.capacity()) ? "" : people(),
                        parallelSessions == told.parallelSessions() ? "" : use(parallelSessions),
                        withdrawnOn == null ? "" : Texts.t("programme.room.withdrawn", withdrawnOn))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String people() {
        return capacity == null ? Texts.t("programme.room.people.unknown") : Texts.n("programme.room.people", capacity);
    }

    static String use(int parallelSessions) {
        return parallelSessions == 1
                ? Texts.t("programme.room.exclusive")
                : Texts.n("programme.room.shared", parallelSessions);
    }
}
