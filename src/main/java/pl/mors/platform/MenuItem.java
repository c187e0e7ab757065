package pl.mors.platform;

import java.util.List;

/**
 * One entry of the navigation at the left of staff pages. It is shown to whoever {@link Access} lets open its address.
 *
 * @param labelKey key of the text
 * @param href address
 * @param order smaller comes first
 * @param sections what the addresses of the pages that belong to the entry begin with: it is the current one while such a page is
 *     shown, unless another entry's section matches more of the address
 */
public record MenuItem(String labelKey, String href, int order, List<String> sections) {

    public MenuItem {
        sections = List.copyOf(sections);
    }

    /** An entry to which every page below its own address belongs. */
    public MenuItem(String labelKey, String href, int order) {
        this(labelKey, href, order, List.of(href));
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
