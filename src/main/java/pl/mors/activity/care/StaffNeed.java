package pl.mors.activity.care;

import pl.mors.activity.care.StaffForChildren.Children;
import pl.mors.platform.text.Texts;

/**
 * What a session needs, and has or had.
 *
 * @param staff who leads it, and on a trip the guardians who go along
 */
public record StaffNeed(CareTerms terms, Children children, int staff) {

    int needed() {
        return StaffForChildren.needed(terms, children);
    }

    public boolean isMissing() {
        return staff < needed();
    }

    /** Whether one is not enough, who is all that the form of a plan asks for. */
    public boolean takesSeveral() {
        return needed() > 1;
    }

    /** Of a plan: how many it will take. */
    public String toPlan() {
        return Texts.t(
                "activity.care.to-plan",
                Texts.n("activity.care.children", children.all()),
                Texts.n("activity.care.staff", needed()),
                limit(),
                terms.place().label());
    }

    /** Of a session that is planned: how many are missing. */
    public String missing() {
        return Texts.t(
                "activity.care.missing",
                Texts.n("activity.care.children", children.all()),
                Texts.n("activity.care.staff", needed()),
                Texts.number(staff),
                limit(),
                terms.place().label());
    }

    /** Of a session that was held: how many were missing. */
    String wasMissing() {
        return Texts.t(
                "activity.care.was-missing",
                Texts.n("activity.care.children", children.all()),
                Texts.n("activity.care.staff", needed()),
                Texts.number(staff),
                limit(),
                terms.place().label());
    }

    private String limit() {
        return Texts.n("activity.care.limit", terms.childrenOfOne(children.underTen() > 0));
    }
}
