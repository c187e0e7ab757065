package pl.mors.activity.care;

/**
 * R09: in a day-support place one educator looks after at most 15 children at any time. Source: act of 9.06.2011 on supporting the family
 * and foster care, as cited in pal-services (pwd). On recreation in school breaks it is 20, or 15 where one of them is under ten: regulation
 * of the minister of education of 30.03.2016, from memory.
 */
public final class StaffForChildren {

    private StaffForChildren() {}

    /** How many of the staff it takes; each begun group of children takes one. */
    public static int needed(CareTerms terms, Children children) {
        return Math.ceilDiv(children.all(), terms.childrenOfOne(children.underTen() > 0));
    }

    /**
     * The minors with a place in a group on a day, or those who were at a session.
     *
     * @param underTen how many of them are under ten
     */
    public record Children(int all, int underTen) {}
}
