package pl.mors.activity.room;

import org.jspecify.annotations.Nullable;

/**
 * What may change about a room.
 *
 * @param capacity for how many people it is; none where nobody said
 * @param parallelSessions how many sessions it bears at once: 1 for an exclusive room
 */
record RoomDetails(String name, @Nullable Integer capacity, int parallelSessions) {}
