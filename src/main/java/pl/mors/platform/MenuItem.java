package pl.mors.platform;

/**
 * One entry of the navigation at the left of staff pages. It is shown to whoever {@link Access} lets open its address.
 *
 * @param labelKey key of the text
 * @param href address, also matched against the page being shown: the longest match is the current entry
 * @param order smaller comes first
 */
public record MenuItem(String labelKey, String href, int order) {}
