package pl.mors.platform.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.OrganisationInSight.Masthead;
import pl.mors.platform.SignedInUser.Profile;
import pl.mors.platform.text.Language;

/**
 * What stands around every page: whose it is, who reads it, where one can go. Layouts and the form component take it from
 * {@link #current()}; controllers never build it.
 *
 * @param menu the staff navigation's parts with the entries that the reader may open, in order
 * @param siteMenu the public site's entries, in order
 * @param notice what the request before this one wants said
 * @param address path and query of the page shown
 */
public record Shell(
        @Nullable Masthead organisation,
        @Nullable Profile user,
        List<Part> menu,
        List<Link> siteMenu,
        @Nullable Csrf csrf,
        @Nullable Notice notice,
        Href address) {

    static final ScopedValue<Shell> CURRENT = ScopedValue.newInstance();

    public Shell {
        menu = List.copyOf(menu);
        siteMenu = List.copyOf(siteMenu);
    }

    /**
     * The shell of the page being rendered.
     *
     * @throws NoSuchElementException outside of rendering
     */
    public static Shell current() {
        return CURRENT.get();
    }

    /** This page in another language. */
    public String in(Language language) {
        return address.with(LanguageOfRequest.PARAMETER, language.tag()).value();
    }

    /** The first page of this organisation's public site, or of the installation. */
    public String home() {
        return home(organisation);
    }

    static String home(@Nullable Masthead organisation) {
        return organisation == null ? "/" : "/" + organisation.address() + "/";
    }

    /**
     * A part of the staff navigation.
     *
     * @param folded whether its entries are opened first
     */
    public record Part(String title, List<Link> entries, boolean folded) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** Hidden field that proves that a form was ours. */
    public record Csrf(String parameter, String token) {}
}
