package pl.mors.activity.threshold;

/**
 * R18: a course or a training counts for who attended a share of its hours, four fifths of them as a rule. Minutes of the sessions in
 * the days of somebody's place are compared, not numbers of sessions: a long one weighs more. Who came late or left early missed
 * that much. What was missed with an excuse is missed, or left out of the whole, as the course has it; what was made up for is attended. Source: practice of training refunded by the funder (80 %, elist-3 in pal-services), so that
 * the share is data of the group; so are excuses, from memory.
 *
 * @param percent of the time, 1 to 100
 * @param excusedLeftOut whether time that was missed with an excuse is no part of the whole
 */
public record AttendanceThreshold(int percent, boolean excusedLeftOut) {

    public AttendanceThreshold {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a threshold of " + percent + " percent");
        }
    }

    /** How somebody stands. */
    public enum Attainment {
        /** Attended enough already, whatever comes. */
        MET,
        /** Whatever is missed next can be borne. */
        WITHIN_REACH,
        /** One more missed session, the longest of those ahead, and it cannot be reached any more. */
        IN_DANGER,
        /** Not even who misses nothing more reaches it. */
        OUT_OF_REACH
    }

    /**
     * Minutes of one person's sessions.
     *
     * @param attended during which they were present
     * @param missed during which they were not, with or without excuse
     * @param excused of those that were missed with one
     * @param ahead of those that are planned, or held and not recorded yet
     * @param longestAhead of the longest of those
     */
    public record Time(int attended, int missed, int excused, int ahead, int longestAhead) {

        public int whole() {
            return attended + missed + ahead;
        }

        /** Of those that were missed, the ones without an excuse. */
        public int unexcused() {
            return missed - excused;
        }

        /**
         * The same where some of what was missed was made up for.
         *
         * @param minutes all that were
         * @param ofExcused those of sessions that were missed with an excuse
         */
        public Time madeUp(int minutes, int ofExcused) {
            return new Time(attended + minutes, missed - minutes, excused - ofExcused, ahead, longestAhead);
        }
    }

    /** The time of which the share is one. */
    public Time counted(Time time) {
        return excusedLeftOut
                ? new Time(time.attended(), time.missed() - time.excused(), 0, time.ahead(), time.longestAhead())
                : time;
    }

    public Attainment attainment(Time all) {
        var time = counted(all);
        int spare = spare(all);
        if (spare < 0) {
            return Attainment.OUT_OF_REACH;
        }
        if (time.whole() > 0 && time.attended() >= needed(time)) {
            return Attainment.MET;
        }
        return time.longestAhead() > spare ? Attainment.IN_DANGER : Attainment.WITHIN_REACH;
    }

    /** How many minutes may still be missed; negative when too many were. */
    public int spare(Time all) {
        var time = counted(all);
        return time.attended() + time.ahead() - needed(time);
    }

    /**
     * Whether the course is completed: everything is over for the person, and they attended the share of all of it. Who came late or left
     * early completes it only where what they attended is enough of the sessions before and afterwards, too.
     *
     * @param outside minutes of the course on days on which the person had no place
     */
    public boolean isCompleted(Time all, int outside) {
        var time = counted(all);
        return all.ahead() == 0
                && attainment(all) == Attainment.MET
                && time.attended() >= needed(time.whole() + outside);
    }

    /** Minutes that must be attended, each begun one counted. */
    private int needed(Time time) {
        return needed(time.whole());
    }

    private int needed(int whole) {
        return Math.ceilDivExact(Math.multiplyExact(whole, percent), 100);
    }
}
