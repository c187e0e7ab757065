package pl.mors.activity;

import java.time.LocalDate;
import java.util.UUID;

/** Addresses of the protection of minors: register checks, standards, intervention cards, notified holiday activity. */
public final class SafeguardingUrls {

    public static final String HOME = "/pulpit/ochrona-maloletnich";
    public static final String CHECKS = HOME + "/sprawdzenia";
    public static final String NEW_HELPER = CHECKS + "/nowa-osoba";
    public static final String WORKER = CHECKS + "/osoby/{workerId}";
    public static final String END_HELPER = WORKER + "/koniec";
    public static final String EXPLAIN_WORK = WORKER + "/wyjasnienie";
    public static final String CHECK_PAPER = WORKER + "/sprawdzenie/{checkId}/dokument";
    public static final String WITHDRAW_CHECK = WORKER + "/sprawdzenie/{checkId}/wycofanie";
    private static final String STANDARDS = HOME + "/standardy";
    public static final String NEW_STANDARDS = STANDARDS + "/nowe";
    public static final String STANDARDS_FILE = STANDARDS + "/{standardsId}/dokument";
    public static final String CARDS = HOME + "/interwencje";
    public static final String NEW_CARD = CARDS + "/nowa";
    public static final String CARD = CARDS + "/karty/{cardId}";
    public static final String CARD_PAPER = CARD + "/karta-interwencji.pdf";
    public static final String READERS = CARDS + "/czytelnicy";
    public static final String END_READER = READERS + "/{membershipId}/koniec";
    public static final String HOLIDAYS = HOME + "/wypoczynek";
    public static final String HOLIDAY_NOTICE = HOLIDAYS + "/{groupId}/{firstDay}";
    public static final String WITHDRAW_HOLIDAY_NOTICE = HOLIDAY_NOTICE + "/cofniecie";

    /** What children, parents and everybody else read. */
    public static final String PUBLIC_STANDARDS = "/{organisation}/ochrona-maloletnich";

    /** The whole text of those in force. */
    public static final String PUBLIC_STANDARDS_FILE = PUBLIC_STANDARDS + "/standardy";

    private SafeguardingUrls() {}

    public static String standardsFile(UUID standards) {
        return STANDARDS_FILE.replace("{standardsId}", standards.toString());
    }

    public static String card(UUID card) {
        return CARD.replace("{cardId}", card.toString());
    }

    public static String cardPaper(UUID card) {
        return CARD_PAPER.replace("{cardId}", card.toString());
    }

    public static String endReader(UUID member) {
        return END_READER.replace("{membershipId}", member.toString());
    }

    /** The form for the number of a notification. */
    public static String holidayNotice(GroupId group, LocalDate first) {
        return ActivityUrls.at(HOLIDAY_NOTICE, group).replace("{firstDay}", first.toString());
    }

    public static String withdrawHolidayNotice(GroupId group, LocalDate first) {
        return ActivityUrls.at(WITHDRAW_HOLIDAY_NOTICE, group).replace("{firstDay}", first.toString());
    }

    public static String publicStandards(String organisation) {
        return PUBLIC_STANDARDS.replace("{organisation}", organisation);
    }

    public static String publicStandardsFile(String organisation) {
        return PUBLIC_STANDARDS_FILE.replace("{organisation}", organisation);
    }

    public static String worker(UUID worker) {
        return at(WORKER, worker);
    }

    public static String endHelper(UUID worker) {
        return at(END_HELPER, worker);
    }

    public static String explainWork(UUID worker) {
        return at(EXPLAIN_WORK, worker);
    }

    public static String checkPaper(UUID worker, UUID check) {
        return at(CHECK_PAPER, worker).replace("{checkId}", check.toString());
    }

    public static String withdrawCheck(UUID worker, UUID check) {
        return at(WITHDRAW_CHECK, worker).replace("{checkId}", check.toString());
    }

    private static String at(String pattern, UUID worker) {
        return pattern.replace("{workerId}", worker.toString());
    }
}
