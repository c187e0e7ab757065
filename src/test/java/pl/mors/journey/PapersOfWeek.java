package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.scan.SignedSheets;

/** Sheets that a coordinator prints, has signed, hands in as one file, and confirms where they were filed. */
final class PapersOfWeek {

    private static final String FILE = "tydzien.pdf";

    private final SignedSheets paper = new SignedSheets(624);
    private final Visitor coordinator;
    private final HouseWeek week;
    private final FirstLook look;

    PapersOfWeek(Visitor coordinator, HouseWeek week, FirstLook look) {
        this.coordinator = coordinator;
        this.week = week;
        this.look = look;
    }

    /** The first page of a session's sheet after people signed these lines, slanted and turned as it came out of the scanner. */
    BufferedImage signed(String group, Integer... lines) throws IOException {
        var page = SignedSheets.pages(week.print(group)).getFirst();
        look.onBoth(coordinator, "printed");
        return signed(page, lines);
    }

    /** As {@link #signed}, of a group's page among all lists of the week. */
    BufferedImage signedOf(byte[] lists, String group, Integer... lines) throws IOException {
        return signed(SignedSheets.pages(lists).get(SignedSheets.pageThatSays(lists, group)), lines);
    }

    private BufferedImage signed(BufferedImage page, Integer... lines) {
        paper.sign(page, List.of(lines));
        return paper.scanned(page);
    }

    void handIn(List<BufferedImage> pages) throws IOException {
        coordinator
                .menu("Skany list")
                .field("Skany lub zdjęcia")
                .setInputFiles(new FilePayload(FILE, "application/pdf", SignedSheets.pdf(pages)));
        coordinator.press("Wczytaj").reads("Wczytano: " + pages.size() + " strony");
    }

    /** @param where what is said of each page, in their order */
    void seeFiled(List<String> where) {
        coordinator.follow("Odśwież, aby zobaczyć postęp").reads("Strona 2, " + FILE);
        look.onBoth(coordinator, "tray");
        assertThat(coordinator.row(FILE)).containsText("%1$d z %1$d".formatted(where.size()));
        coordinator.row(FILE).getByRole(AriaRole.LINK).click();
        coordinator.isOn(FILE);
        IntStream.range(0, where.size())
                .forEach(at -> assertThat(coordinator.row("Strona " + (at + 1))).containsText(where.get(at)));
        look.onBoth(coordinator, "filed");
    }

    /** From the pages of the file: what is proposed is right and becomes the sheet. */
    void confirm(String group, int signed, int unsigned) {
        var file = coordinator.page().url();
        coordinator.row(group).getByRole(AriaRole.LINK).click();
        coordinator.isOn("Strona skanu").reads("Podpisy na tej stronie");
        assertChosen("yes", signed);
        assertChosen("no", unsigned);
        look.onBoth(coordinator, "signatures");
        var page = coordinator.page().url();
        coordinator.press("Potwierdź i pokaż następną stronę").reads("Podpisy potwierdzono i zapisano");
        coordinator.open(page);
        coordinator.follow("Otwórz listę obecności").isOn("Lista obecności:");
        assertChosen("present", signed);
        assertChosen("absent", unsigned);
        coordinator.open(file);
    }

    private void assertChosen(String answer, int times) {
        assertThat(coordinator.main().locator("input[type=radio][value=" + answer + "]:checked"))
                .hasCount(times);
    }
}
