package pl.mors.identity;

/** How often a visitor of the public sites may do something, counted by the network that they come from. */
public interface VisitorLimit {

    /**
     * Takes one try within ten minutes; false when there is none left.
     *
     * @param purpose what is done, so that one thing does not use up the tries of another
     * @param address the visitor's
     */
    boolean allows(String purpose, String address, int tries);
}
