package pl.mors.platform.web;

/** Addresses that a telephone calls. */
public final class Telephone {

    private Telephone() {}

    /** A number as telephones read it. */
    public static String href(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
