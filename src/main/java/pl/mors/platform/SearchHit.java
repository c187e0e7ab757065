package pl.mors.platform;

import pl.mors.platform.text.Language;

/**
 * A public page found by the site's search.
 *
 * @param title a name, in Polish
 * @param language of the summary
 */
public record SearchHit(String title, String href, String summary, Language language) {}
