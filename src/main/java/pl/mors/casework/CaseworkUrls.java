package pl.mors.casework;

import java.time.YearMonth;
import java.util.UUID;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.web.Href;

/** Addresses of the pages about casework. */
public final class CaseworkUrls {

    /** Which month a page is about, as 2019-05. */
    public static final String MONTH = "miesiac";

    public static final String CASES = "/pulpit/praca-indywidualna";
    public static final String FIGURES = CASES + "/zestawienie";
    public static final String WORKER = "/pulpit/uczestnicy/{participationId}/prowadzacy";
    public static final String CASE = CASES + "/{caseId}";
    public static final String NEW_CARD = CASE + "/karta";
    public static final String ENTRIES = CASE + "/wpisy";
    public static final String ASSESSMENT = CASE + "/diagnoza";
    public static final String PATH = CASE + "/sciezka";
    public static final String PATH_PAPER = PATH + ".pdf";
    public static final String SIGNED_PATH = PATH + "/podpisana/{copyId}";
    public static final String REVIEW = CASE + "/przeglad";
    public static final String PROGRESS = CASE + "/postep";
    public static final String QUESTIONNAIRE = PROGRESS + "/{moment}";
    public static final String CARDS = "/pulpit/karty-wsparcia";
    public static final String CARD = CARDS + "/{cardId}";
    public static final String GRANT = CARD + "/przyznanie";
    public static final String CARD_PAPER = CARD + ".pdf";
    public static final String SIGNED_CARD = CARD + "/podpisana/{copyId}";
    public static final String PLANNED_MEETING = CARD + "/spotkania/nowe";
    public static final String HELD_MEETING = CARD + "/spotkania/odbyte";
    public static final String MEETING = CARDS + "/spotkania/{meetingId}";

    private CaseworkUrls() {}

    public static String worker(ParticipationId participation) {
        return WORKER.replace("{participationId}", participation.toString());
    }

    /** A page of the case: {@link #CASE} or one of those below it that need nothing else. */
    public static String ofCase(String pattern, CaseId id) {
        return pattern.replace("{caseId}", id.toString());
    }

    public static String page(CaseId id) {
        return ofCase(CASE, id);
    }

    public static String entries(CaseId id, YearMonth month) {
        return Href.of(ofCase(ENTRIES, id)).with(MONTH, month.toString()).value();
    }

    /** @param moment the word of entry or exit in addresses */
    public static String questionnaire(CaseId id, String moment) {
        return ofCase(QUESTIONNAIRE, id).replace("{moment}", moment);
    }

    /** A page of the card: {@link #CARD} or one of those below it. */
    public static String ofCard(String pattern, CardId card) {
        return pattern.replace("{cardId}", card.toString());
    }

    public static String card(CardId card) {
        return ofCard(CARD, card);
    }

    public static String signedPath(CaseId id, UUID copy) {
        return ofCase(SIGNED_PATH, id).replace("{copyId}", copy.toString());
    }

    public static String signedCard(CardId card, UUID copy) {
        return ofCard(SIGNED_CARD, card).replace("{copyId}", copy.toString());
    }

    public static String meeting(MeetingId meeting) {
        return MEETING.replace("{meetingId}", meeting.toString());
    }
}
