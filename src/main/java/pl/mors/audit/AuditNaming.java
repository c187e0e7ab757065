package pl.mors.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what the trail refers to by id. A module whose rows other rows point at implements it as a bean. */
@FunctionalInterface
public interface AuditNaming {

    /**
     * Names rows of the current organisation, for the reader behind the current request.
     *
     * @return of the ids only those that the module keeps
     */
    Map<UUID, Named> names(Collection<UUID> ids);

    /**
     * What the reader may know of a row.
     *
     * @param text in the reader's language; null where the reader may not know it
     * @param person whether the row is about somebody whose data is kept
     * @param discreet whether nobody may learn from it who belongs to it: where it meets a person, neither is named
     */
    record Named(@Nullable String text, boolean person, boolean discreet) {

        public static Named of(String text) {
            return new Named(text, false, false);
        }

        public static Named person(String name) {
            return new Named(name, true, false);
        }

        public static Named unseenPerson() {
            return new Named(null, true, false);
        }

        public static Named unseen() {
            return new Named(null, false, false);
        }

        /** A group that hides its members, or something of it. */
        public static Named ofHiddenGroup(String text) {
            return new Named(text, false, true);
        }
    }
}
