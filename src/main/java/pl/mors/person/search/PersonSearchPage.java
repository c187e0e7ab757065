package pl.mors.person.search;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * The page of the search.
 *
 * @param people what was found; null while nothing usable was searched for
 * @param registerHref the way to registering what was typed; null for readers who may not
 */
public record PersonSearchPage(
        Form form,
        @Nullable Slice<FoundPerson> people,
        Href address,
        @Nullable String registerHref) {}
