package pl.mors.platform;

/** What the declared access policy says about the person behind the current request. */
@FunctionalInterface
public interface Access {

    /** Whether a GET of this address, without query, would be let through for the current account. */
    boolean mayOpen(String path);
}
