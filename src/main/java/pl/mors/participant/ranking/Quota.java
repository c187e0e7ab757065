package pl.mors.participant.ranking;

import java.util.Objects;
import pl.mors.participant.ranking.Ranking.Standing;
import pl.mors.programme.file.Delivery.Share;
import pl.mors.programme.file.Delivery.ShareGroup;

/**
 * How many places of a round are for people of a group, at least and at most: the share that the programme's file states, counted of
 * the round's places, and less those who have a place already. Source: the programme's call, such as "at least 60 % women".
 *
 * @param group code of the group, as in {@link Standing#groups()}
 * @param atLeast places to be kept for the group
 * @param atMost places that the group may take
 */
record Quota(String group, int atLeast, int atMost) {

    /** A share below is rounded up and one above is rounded down: the limit is kept, not nearly kept. */
    static Quota of(Share share, int places) {
        int atLeast = share.atLeastPercent() == null ? 0 : Math.ceilDiv(share.atLeastPercent() * places, 100);
        int atMost = share.atMostPercent() == null ? places : share.atMostPercent() * places / 100;
        return new Quota(code(share), atLeast, atMost);
    }

    static String code(Share share) {
        return share.group() == ShareGroup.GROUND
                ? groundCode(Objects.requireNonNull(share.ground()))
                : share.group().name();
    }

    static String groundCode(String ground) {
        return ShareGroup.GROUND + ":" + ground;
    }

    /** What is left when so many of the group have a place. */
    Quota less(int taken) {
        return new Quota(group, Math.max(0, atLeast - taken), Math.max(0, atMost - taken));
    }
}
