package pl.mors.activity;

/** A group may have more free places than before: in the transaction that frees them, which keeps other changes of places waiting. */
public record PlacesFreed(GroupId group) {}
