package pl.mors.journey;

import java.util.HashSet;
import java.util.Set;

/** Looks at each kind of page once, however often a story comes to it: a picture, and whether everybody can use it. */
final class FirstLook {

    private static final int TELEPHONE = 360;
    private static final int TELEPHONE_HIGH = 740;

    private final Screenshots screenshots;
    private final Set<String> seen = new HashSet<>();

    FirstLook(String journey) {
        this.screenshots = new Screenshots(journey);
    }

    void at(Visitor visitor, String kind) {
        if (seen.add(kind)) {
            screenshots.take(visitor.page(), kind);
            visitor.isAccessible();
        }
    }

    /** On a desk and on a telephone. */
    void onBoth(Visitor visitor, String kind) {
        if (seen.add(kind)) {
            screenshots.take(visitor.page(), kind);
            visitor.isAccessible();
            screenshots.take(holdTelephone(visitor).page(), kind + "-360");
            visitor.page().setViewportSize(Visitor.WIDE, Visitor.HIGH);
        }
    }

    /** Of somebody with a telephone. */
    void byTelephone(Visitor visitor, String kind) {
        at(visitor, kind);
        holdTelephone(visitor);
    }

    static Visitor holdTelephone(Visitor visitor) {
        visitor.page().setViewportSize(TELEPHONE, TELEPHONE_HIGH);
        return visitor;
    }
}
