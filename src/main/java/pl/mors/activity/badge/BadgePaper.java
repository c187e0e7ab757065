package pl.mors.activity.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/**
 * Name badges, eight on a page, to be cut out along their lines, after a list on which whoever receives one signs.
 *
 * @param badges in the order of the register
 * @param day of printing
 */
public record BadgePaper(Letterhead head, String group, List<Badge> badges, LocalDate day) {

    private static final int OF_PAGE = 8;

    private static final Badge BLANK = new Badge("", "", "");

    /**
     * One person's.
     *
     * @param familyName as it stands on the badge: whole or its first letter
     * @param name whole, for the list, which is shown to no visitor
     */
    public record Badge(String givenName, String familyName, String name) {}

    /** Where nobody is known yet, a page of badges to be written by hand. */
    public List<Badge> received() {
        return badges.isEmpty() ? Collections.nCopies(OF_PAGE, BLANK) : badges;
    }

    public List<List<Badge>> pages() {
        var all = received();
        var pages = new ArrayList<List<Badge>>();
        for (int from = 0; from < all.size(); from += OF_PAGE) {
            pages.add(all.subList(from, Math.min(from + OF_PAGE, all.size())));
        }
        return pages;
    }

    Paper paper() {
        return Paper.asOf(day, "activity/badge/badgePaper", this, "identyfikatory.pdf");
    }
}
