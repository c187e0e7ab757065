package pl.mors.casework.meeting;

import java.time.LocalDate;
import java.util.List;
import pl.mors.casework.card.SupportCard;
import pl.mors.platform.web.Link;

/**
 * A card with its meetings.
 *
 * @param meetings the latest first; on paper those that were or will be held, the earliest first
 * @param copies pages that came back signed
 * @param hasCase whether the reader has the case and may correct what the card grants
 */
public record CardPage(
        SupportCard card,
        String kindName,
        String programmeTitle,
        List<Meeting> meetings,
        LocalDate today,
        List<Link> copies,
        boolean hasCase) {}
