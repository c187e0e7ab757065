package pl.mors.activity;

/** From now on nobody but who leads the group learns who is in it: in the transaction that says so. */
public record MembershipHidden(GroupId group) {}
