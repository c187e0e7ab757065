package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
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

    @Test
    void theWeekStandsOnceWithTheDaysOnWhichItIsOtherwise() {
        var club = session("Klub „Żółw”", SessionStatus.PLANNED);
        var sessions = List.of(
                on(club, LocalDate.of(2019, 5, 15), SessionStatus.PLANNED, null),
                on(club, DAY, SessionStatus.CANCELLED, null),
                on(club, LocalDate.of(2019, 5, 29), SessionStatus.PLANNED, null),
                on(session("Piknik", SessionStatus.PLANNED), LocalDate.of(2019, 5, 25), SessionStatus.PLANNED, null));
        var text = ArchivalPdf.of(poster(PosterSize.A4, sessions).ofTheWeek().paper());
        assertThat(text)
                .contains(
                        "środy",
                        "Oprócz: 22.05.2019 (odwołane)",
                        "soboty",
                        "Tylko 25.05.2019",
                        "Miejsce: Sala spotkań, Dom Sąsiedzki")
                .as("the common place stands once")
                .containsOnlyOnce("Sala spotkań");
    }

    @Test
    void theHouseStandsOnceAndTheRoomsBesideTheirSessions() {
        var venue = UUID.randomUUID();
        var hall = at(session("Klub", SessionStatus.PLANNED), new PublicPlace(venue, "Hol", "Dom Sąsiedzki", null));
        var studio = at(
                session("Warsztaty", SessionStatus.PLANNED),
                new PublicPlace(venue, "Pracownia", "Dom Sąsiedzki", null));
        assertThat(ArchivalPdf.of(poster(PosterSize.A4, List.of(hall, studio)).paper()))
                .contains("Miejsce: Dom Sąsiedzki", "Hol", "Pracownia")
                .containsOnlyOnce("Dom Sąsiedzki");
    }

    private static PublicSession at(PublicSession like, PublicPlace place) {
        return new PublicSession(
                like.organisation(),
                like.id(),
                like.groupName(),
                like.groupKind(),
                like.ages(),
                null,
                null,
                like.time(),
                like.status(),
                null,
                place,
                false,
                null);
    }

    @Test
    void whereADayWentIsSaid() {
        var club = session("Klub", SessionStatus.PLANNED);
        var to = TimeRange.on(LocalDate.of(2019, 5, 23), LocalTime.of(14, 0), LocalTime.of(16, 0))
                .orElseThrow();
        var sessions = List.of(
                on(club, LocalDate.of(2019, 5, 15), SessionStatus.PLANNED, null),
                on(club, DAY, SessionStatus.MOVED, to),
                on(club, LocalDate.of(2019, 5, 29), SessionStatus.PLANNED, null));
        assertThat(PosterWeek.of(sessions, LocalDate.of(2019, 5, 15), LocalDate.of(2019, 5, 31))
                        .get(DayOfWeek.WEDNESDAY))
                .extracting(PosterWeek.Line::note)
                .containsExactly("Oprócz: 22.05.2019 (przeniesione na 23.05.2019, 14:00–16:00)");
    }

    @Test
    void everySheetLeadsToTheCalendar() throws IOException {
        var many = IntStream.range(0, 120)
                .mapToObj(number ->
                        on(session("Klub numer " + number, SessionStatus.PLANNED), DAY, SessionStatus.PLANNED, null))
                .toList();
        var paper = poster(PosterSize.A4, many).paper();
        try (var document = Loader.loadPDF(ArchivalPdf.print(paper))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("600 100 200", "Kalendarz w telefonie");
                assertThat(document.getPage(page - 1).getResources().getXObjectNames())
                        .as("the code")
                        .isNotEmpty();
            }
        }
    }

    private static PublicSession on(
            PublicSession like, LocalDate day, SessionStatus status, @Nullable TimeRange movedTo) {
        return new PublicSession(
                like.organisation(),
                UUID.randomUUID(),
                like.groupName(),
                like.groupKind(),
                like.ages(),
                null,
                null,
                TimeRange.on(day, LocalTime.of(10, 0), LocalTime.of(12, 0)).orElseThrow(),
                status,
                null,
                like.place(),
                false,
                movedTo == null ? null : new PublicSession.Moved(UUID.randomUUID(), movedTo));
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
        var poster = new MonthPoster(
                head(), YearMonth.of(2019, 5), LocalDate.of(2019, 5, 1), PosterSize.A4, false, List.of(), null, null);
        assertThat(poster.code()).isNull();
        assertThat(ArchivalPdf.of(poster.paper())).doesNotContain("Kalendarz w telefonie");
    }

    private static MonthPoster poster(PosterSize size, PublicSession session) {
        return poster(size, List.of(session));
    }

    private static MonthPoster poster(PosterSize size, List<PublicSession> sessions) {
        return new MonthPoster(
                head(),
                YearMonth.of(2019, 5),
                LocalDate.of(2019, 5, 15),
                size,
                false,
                sessions,
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
                new PublicPlace(UUID.randomUUID(), "Sala spotkań", "Dom Sąsiedzki", null),
                false,
                null);
    }
}
