package pl.mors.platform;

import java.util.List;

/** Public pages of a module, searched by the site's search. Never returns anything about a participant. */
@FunctionalInterface
public interface PublicSearchSource {

    /**
     * @param organisation address of the organisation whose site is searched
     * @param query what the reader typed, trimmed and not empty
     * @param limit at most so many, the best first
     */
    List<SearchHit> search(String organisation, String query, int limit);
}
