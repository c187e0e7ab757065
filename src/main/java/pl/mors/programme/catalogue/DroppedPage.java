package pl.mors.programme.catalogue;

/**
 * What a new version of a programme would take away, and the question whether to load it all the same.
 *
 * @param programme its title
 * @param name of the file
 * @param content the file, packed
 */
public record DroppedPage(String programme, String name, String content, DroppedSupports dropped) {}
