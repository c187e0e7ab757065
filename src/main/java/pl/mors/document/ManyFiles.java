package pl.mors.document;

/**
 * A form that takes more than one file at once, so that its body may be as large as the server lets in; one bean for each.
 *
 * @param address of what it is sent to, as of its route
 */
public record ManyFiles(String address) {}
