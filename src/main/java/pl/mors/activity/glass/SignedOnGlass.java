package pl.mors.activity.glass;

import java.time.Instant;
import java.util.UUID;
import pl.mors.person.PersonId;

/**
 * A signature as a device sends it.
 *
 * @param id made by the device: however often it is sent, it counts once
 * @param clock when it was, by the device's own clock
 */
public record SignedOnGlass(UUID id, PersonId person, Strokes strokes, Instant clock) {}
