package pl.mors.identity.tenancy;

/** Tells addresses of the public sites from those of signed-in people. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean isPublic(String path) {
        return !isBelow(path, "/pulpit") && !isBelow(path, "/moje") && !isBelow(path, "/api");
    }

    static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    private static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
