package pl.mors.activity.trip;

/** Who acts for a minor, and the number to call. */
public record GuardianPhone(String name, String phone) {}
