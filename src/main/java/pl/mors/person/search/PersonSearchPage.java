package pl.mors.person.search;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * The page of the search.
 *
 * @param people what was found; null while nothing usable was searched for
 * @param registerHref the way to registering whom was searched for; null for readers who may not
 * @param pesel a PESEL that nobody bears, to register its bearer; null when none was typed, and for readers who may not
 * @param mayMerge whether the reader may look for records of one human
 */
public record PersonSearchPage(
        Form form,
        @Nullable Slice<FoundPerson> people,
        Href address,
        @Nullable String registerHref,
        @Nullable String pesel,
        boolean mayMerge) {}
