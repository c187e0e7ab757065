package pl.mors.activity.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.mors.document.Paper;

/**
 * Name badges, eight on a page, to be cut out along their lines. They bear no code: nobody signs a badge, so none comes back to be filed.
 *
 * @param badges in the order of the register
 */
public record BadgePaper(String organisation, String group, List<Badge> badges, LocalDate day) {

    private static final int OF_PAGE = 8;

    /** @param familyName whole or its first letter */
    public record Badge(String givenName, String familyName) {}

    /** Where nobody is known yet, a page of badges to be written by hand. */
    public List<List<Badge>> pages() {
        if (badges.isEmpty()) {
            return List.of(Collections.nCopies(OF_PAGE, new Badge("", "")));
        }
        var pages = new ArrayList<List<Badge>>();
        for (int from = 0; from < badges.size(); from += OF_PAGE) {
            pages.add(badges.subList(from, Math.min(from + OF_PAGE, badges.size())));
        }
        return pages;
    }

    Paper paper() {
        return Paper.asOf(day, "activity/badge/badgePaper", this, "identyfikatory.pdf");
    }
}
