package pl.mors.activity;

import java.util.UUID;

/** Somebody waits for a place in a group because they signed up for it on the site: in the transaction that puts them into the line. */
public record SignUpInLine(GroupId group, UUID signUp) {}
