package pl.mors.casework.rule;

/**
 * How much of what a card grants is used. A plan beyond it is refused; what took place beyond it is kept and shown. Source: the
 * individual support card settles hours against those granted [T7].
 *
 * @param granted minutes of all meetings together
 * @param used minutes of the meetings that were held
 * @param planned minutes of those to come
 */
public record GrantedTime(int granted, int used, int planned) {

    /** Minutes that may still be planned; never less than none. */
    public int left() {
        return Math.max(0, granted - used - planned);
    }

    public boolean allows(int minutes) {
        return minutes <= left();
    }

    /** Minutes held beyond what was granted. */
    public int beyond() {
        return Math.max(0, used - granted);
    }
}
