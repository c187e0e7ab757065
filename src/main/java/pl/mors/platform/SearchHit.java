package pl.mors.platform;

/** A public page found by the site's search; the texts are in the reader's language. */
public record SearchHit(String title, String href, String summary) {}
