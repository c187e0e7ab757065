package pl.mors.casework.meeting;

import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** A card on paper, with the meetings that were or will be held, the earliest first, to be signed one by one. */
public record CardPaper(Letterhead head, CardPage page) {

    Paper paper() {
        return Paper.asOf(page.today(), "casework/meeting/cardPaper", this, "karta-indywidualnego-wsparcia.pdf");
    }
}
