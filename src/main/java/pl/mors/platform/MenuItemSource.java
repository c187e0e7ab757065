package pl.mors.platform;

import java.util.List;

/** A module's entries in the navigation. Implement it as a bean. */
@FunctionalInterface
public interface MenuItemSource {

    /** Entries at the left of staff pages. */
    List<MenuItem> menuItems();

    /**
     * Entries at the top of public pages.
     *
     * @param home address of the site's first page, with a slash at the end
     */
    default List<MenuItem> siteMenuItems(String home) {
        return List.of();
    }
}
