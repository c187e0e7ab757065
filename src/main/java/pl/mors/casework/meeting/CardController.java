package pl.mors.casework.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.card.CardKinds;
import pl.mors.casework.card.CardQueries;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.SignedCopies;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The page of a card with its meetings, and the same on paper to be signed. */
@Controller
class CardController {

    private final CardQueries cards;
    private final MeetingQueries meetings;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;
    private final BusinessDate date;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedCopies copies;

    CardController(
            CardQueries cards,
            MeetingQueries meetings,
            ProgrammeQueries programmes,
            CaseAccess access,
            BusinessDate date,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedCopies copies) {
        this.cards = cards;
        this.meetings = meetings;
        this.programmes = programmes;
        this.access = access;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.copies = copies;
    }

    @GetMapping(CaseworkUrls.CARD)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView card(@PathVariable CardId cardId) {
        access.require(cardId);
        return Pages.show("casework/meeting/card", page(cardId, meetings.of(cardId)));
    }

    @GetMapping(CaseworkUrls.CARD_PAPER)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    void paper(@PathVariable CardId cardId, HttpServletResponse response) throws IOException {
        access.require(cardId);
        var toSign = meetings.of(cardId).reversed().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.PLANNED)
                .toList();
        var page = page(cardId, toSign);
        var programme = programmes.byId(page.card().programme()).orElseThrow();
        papers.sendCoded(
                new CardPaper(letterheads.about(cardId.value(), List.of(programme.id())), page).paper(),
                PaperKind.SUPPORT_CARD,
                cardId.value(),
                response);
    }

    /** A page that came back signed. */
    @GetMapping(CaseworkUrls.SIGNED_CARD)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    void copy(@PathVariable CardId cardId, @PathVariable UUID copyId, HttpServletResponse response) throws IOException {
        access.require(cardId);
        copies.send(PaperKind.SUPPORT_CARD, cardId.value(), copyId, response);
    }

    private CardPage page(CardId cardId, List<Meeting> shown) {
        var card = cards.get(cardId);
        var programme = programmes.byId(card.programme()).orElseThrow();
        return new CardPage(
                card,
                CardKinds.name(programme, card.activityKind()),
                programme.title(),
                shown,
                date.today(),
                copies.links(PaperKind.SUPPORT_CARD, cardId.value(), copy -> CaseworkUrls.signedCard(cardId, copy)),
                access.has(card.caseId()));
    }
}
