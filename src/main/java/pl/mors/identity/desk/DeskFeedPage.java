package pl.mors.identity.desk;

/** The secret address of one's deadlines, shown once. */
public record DeskFeedPage(String address) {}
