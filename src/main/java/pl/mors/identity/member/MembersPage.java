package pl.mors.identity.member;

import java.util.List;

/** The organisation's accounts. */
public record MembersPage(List<Member> members, boolean mayChange) {}
