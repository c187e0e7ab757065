package pl.mors.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation at the left of staff pages, or at the top of public ones. It is shown to whoever {@link Access} lets open its address.
 *
 * @param labelKey key of the text
 * @param href address
 * @param order smaller comes first, within the part
 * @param part where it stands at the left of staff pages; none of an entry of public pages
 * @param sections what the addresses of the pages that belong to the entry begin with: it is the current one while such a page is
 *     shown, unless another entry's section matches more of the address
 */
public record MenuItem(
        String labelKey, String href, int order, @Nullable MenuPart part, List<String> sections) {

    public MenuItem {
        sections = List.copyOf(sections);
    }

    /** An entry of staff pages to which every page below its own address belongs. */
    public MenuItem(String labelKey, String href, int order, MenuPart part) {
        this(labelKey, href, order, part, List.of(href));
    }

    /** An entry of public pages. */
    public MenuItem(String labelKey, String href, int order) {
        this(labelKey, href, order, null, List.of(href));
    }

    /** How much of the path says that the page belongs to this entry; 0 when it does not. */
    public int matches(String path) {
        if (path.equals(href)) {
            return path.length();
        }
        return sections.stream()
                .filter(section ->
                        path.equals(section) || path.startsWith(section.endsWith("/") ? section : section + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
