package pl.mors.journey;

import static pl.mors.journey.IntakeOfRecruits.address;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a coordinator does again and again in a week, and where each group's session of that week is found. */
final class HouseWeek {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Visitor coordinator;

    /** Addresses of the sessions' pages, by the name of the group. */
    private final Map<String, String> sessions = new HashMap<>();

    HouseWeek(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    static String typed(LocalDate day) {
        return DAY.format(day);
    }

    /** A name as lists say it: the family name first. */
    static String inList(String name) {
        var parts = name.split(" ");
        return parts[1] + " " + parts[0];
    }

    /** The form, filled in but not sent. */
    Visitor startPlan(String group, LocalDate day, String from, String to) {
        coordinator.open("/pulpit/grupy").follow(group).isOn(group).follow("Zaplanuj zajęcia");
        return coordinator.fill("Dzień", typed(day)).fill("Od godziny", from).fill("Do godziny", to);
    }

    void plan(String group, LocalDate day, String from, String to) {
        startPlan(group, day, from, to);
        finishPlan(group, day);
    }

    /** Saves the form for one session. */
    void finishPlan(String group, LocalDate day) {
        coordinator.press("Zaplanuj zajęcia").reads("Zaplanowano 1 termin");
        remember(group, day);
    }

    /** From the page of the group, where the session stands among those to come. */
    void remember(String group, LocalDate day) {
        coordinator.follow(typed(day)).isOn(typed(day));
        sessions.put(group, address(coordinator));
    }

    String session(String group) {
        return Objects.requireNonNull(sessions.get(group), group);
    }

    Visitor open(String group) {
        return coordinator.open(session(group));
    }

    /** The sheet of a session, by somebody who may fill it in. */
    Visitor openSheet(Visitor visitor, String group) {
        return visitor.open(session(group)).follow("Lista obecności").isOn("Lista obecności:");
    }

    void everybodyCame(Visitor visitor, String group) {
        openSheet(visitor, group).press("Wszyscy obecni").reads("Zaznaczono obecność");
        visitor.press("Zapisz obecność").reads("Zapisano obecność");
    }

    /** The sheet as a PDF, as it goes to the printer. */
    byte[] print(String group) {
        openSheet(coordinator, group).follow("Lista na papierze").press("Przygotuj wydruk");
        coordinator.reads("Wydruk jest gotowy");
        return download(coordinator.page(), () -> coordinator.follow("Pobierz PDF"));
    }

    /** All lists of this week as one PDF. */
    byte[] printAll(FirstLook look) {
        coordinator.menu("Kalendarz").follow("Listy do podpisu").isOn("Listy do podpisu");
        look.onBoth(coordinator, "to-print");
        coordinator.press("Przygotuj wydruki").reads("Przygotowano");
        look.onBoth(coordinator, "lists-ready");
        return download(coordinator.page(), () -> coordinator.follow("Pobierz PDF"));
    }

    private static byte[] download(Page page, Runnable asking) {
        try {
            return Files.readAllBytes(page.waitForDownload(asking).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
