package pl.mors.platform.postgres;

/** A database login. Its text form never shows the password, so that no log does. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
