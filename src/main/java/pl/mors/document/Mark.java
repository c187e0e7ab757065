package pl.mors.document;

/**
 * A strip of logos on a paper.
 *
 * @param picture in the paper itself, as a data URI: it is fetched from nowhere
 * @param wording what it shows, for whoever does not see it
 */
public record Mark(String picture, String wording) {}
