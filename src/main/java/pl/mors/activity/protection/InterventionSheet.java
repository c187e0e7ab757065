package pl.mors.activity.protection;

import java.time.LocalDate;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** A card as a paper for the file. */
public record InterventionSheet(Letterhead head, Intervention card, LocalDate madeOn) {

    Paper paper() {
        return Paper.asOf(madeOn, "activity/protection/cardPaper", this, "karta-interwencji.pdf");
    }
}
