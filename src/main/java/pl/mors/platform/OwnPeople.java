package pl.mors.platform;

import java.util.Set;
import java.util.UUID;

/** The people for whom the current account works in the first place, by id: those of its cases and groups. Implement it as a bean. */
@FunctionalInterface
public interface OwnPeople {

    Set<UUID> ids();
}
