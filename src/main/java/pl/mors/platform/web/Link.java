package pl.mors.platform.web;

/** A link with its text (not a key): a step of a trail, a tab, a format to download. */
public record Link(String text, String href, boolean current) {

    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }

    /** The place where the reader is. */
    public static Link here(String text, String href) {
        return new Link(text, href, true);
    }
}
