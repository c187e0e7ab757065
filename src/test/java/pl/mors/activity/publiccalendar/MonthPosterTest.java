package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.document.Letterhead;
import pl.mors.document.paper.ArchivalPdf;

class MonthPosterTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;

    @Test
    void isFitForScreenReadersAndSaysWhatIsOnAndWhoPays() {
        assertThat(ArchivalPdf.of(poster(PosterSize.A4, session("Klub „Żółw”", SessionStatus.PLANNED))
                        .paper()))
                .contains(
                        "Co się dzieje: maj 2019",
                        "środa 22.05.2019",
                        "10:00–12:00 Klub „Żółw”",
                        "Sala spotkań, Dom Sąsiedzki",
                        "EFS",
                        "https://example.test/miasto/kalendarz",
                        "600 100 200");
    }

    @Test
    void whatWasCalledOffIsNotHungUp() {
        assertThat(ArchivalPdf.of(poster(PosterSize.A4, session("Klub", SessionStatus.CANCELLED))
                        .paper()))
                .contains("W tym miesiącu nie ma jeszcze zajęć")
                .doesNotContain("Klub");
    }

    @ParameterizedTest
    @CsvSource({"A4, 210, 297", "A3, 297, 420"})
    void isAsLargeAsItsPaper(PosterSize size, int width, int height) throws IOException {
        var paper = poster(size, session("Klub", SessionStatus.PLANNED)).paper();
        ArchivalPdf.of(paper);
        try (var document = Loader.loadPDF(ArchivalPdf.print(paper))) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / POINTS_OF_MILLIMETRE).isBetween(width - 0.5, width + 0.5);
            assertThat(page.getHeight() / POINTS_OF_MILLIMETRE).isBetween(height - 0.5, height + 0.5);
        }
    }

    @Test
    void withoutAnAddressItLeadsNowhere() {
        var poster = new MonthPoster(head(), YearMonth.of(2019, 5), PosterSize.A4, List.of(), null, null);
        assertThat(poster.code()).isNull();
        assertThat(ArchivalPdf.of(poster.paper())).doesNotContain("Kalendarz w telefonie");
    }

    private static MonthPoster poster(PosterSize size, PublicSession session) {
        return new MonthPoster(
                head(),
                YearMonth.of(2019, 5),
                size,
                List.of(session),
                "600 100 200",
                "https://example.test/miasto/kalendarz");
    }

    private static Letterhead head() {
        return new Letterhead("Ośrodek Próbny", List.of("ul. Próbna 1"), List.of("Projekt z EFS"), List.of(), null);
    }

    private static PublicSession session(String group, SessionStatus status) {
        return new PublicSession(
                UUID.randomUUID(),
                UUID.randomUUID(),
                group,
                "club",
                new AgeSpan(60, null),
                null,
                null,
                TimeRange.on(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0)).orElseThrow(),
                status,
                null,
                new PublicPlace(UUID.randomUUID(), "Sala spotkań", "Dom Sąsiedzki", null));
    }
}
