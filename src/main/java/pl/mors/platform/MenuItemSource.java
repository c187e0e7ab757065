package pl.mors.platform;

import java.util.List;

/** A module's entries in the staff navigation. Implement it as a bean. */
@FunctionalInterface
public interface MenuItemSource {

    List<MenuItem> menuItems();
}
