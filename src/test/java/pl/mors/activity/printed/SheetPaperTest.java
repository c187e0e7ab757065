package pl.mors.activity.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.paper.ArchivalPdf;

/** What is printed is what the layout says. */
class SheetPaperTest {

    private static final PrintedSheetId SHEET =
            new PrintedSheetId(UUID.fromString("01890000-0000-7000-8000-00000000abcd"));
    private static final String LONG_NAME =
            "Konstantynopolitańczykiewicz-Brzęczyszczykiewicz Wawrzyniec Maksymilian Aleksander";

    /** A line of a table is not a millimetre thick. */
    private static final double THIN = 0.4;

    @Test
    void isFitForScreenReadersAndArchivesAndSaysWhatItIs() {
        var text = ArchivalPdf.of(paper(List.of("Nowak Halina", "Ćwik Łucja")).paper());

        assertThat(text)
                .contains("Lista obecności", "Klub dla seniorów", "1 Nowak Halina", "2 Ćwik Łucja", "Podpis", "EFS")
                .containsPattern("15 Potwierdzam|15 \\S");
    }

    @Test
    void saysWhatIsSignedForInEachColumn() {
        var all = List.of(SheetColumn.PRESENCE, SheetColumn.MATERIALS, SheetColumn.CERTIFICATE, SheetColumn.TICKET);

        assertThat(ArchivalPdf.of(paper(session("Klub", "Szachy"), List.of(), all, List.of("Nowak Halina"))
                        .paper()))
                .contains("Lista obecności i odbioru", "Obecność Materiały Zaświadczenie Bilet");
        assertThat(ArchivalPdf.of(paper(session("Klub", "Szachy"), List.of(), List.of(SheetColumn.MEAL), List.of())
                        .paper()))
                .contains("Lista odbioru", "Posiłek", "Osoba wydająca")
                .doesNotContain("Lista obecności");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "15, 1", "16, 2", "30, 2", "31, 3"})
    void fifteenPeopleSignOnOnePage(int people, int pages) throws Exception {
        var printed =
                print(IntStream.range(0, people).mapToObj(i -> "Nowak " + i).toList());

        assertThat(printed).hasSize(pages);
        for (int i = 0; i < pages; i++) {
            assertThat(SheetCode.read(PrintedPages.code(printed.get(i)))).contains(new SheetCode(SHEET, i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void marksAndLinesStandWhereTheLayoutSays(int version) throws Exception {
        var layout = SheetLayout.ofVersion(version);
        int columns = layout.columns();
        var names = IntStream.range(0, 20)
                .mapToObj(i -> i % 2 == 0 ? LONG_NAME : "Nowak " + i)
                .toList();

        for (var page : PrintedPages.of(print(PrintedForTests.paper(
                SHEET,
                layout,
                session("Klub", "Szachy"),
                List.of(),
                List.of(SheetColumn.values()).subList(0, columns),
                names)))) {
            for (var mark : layout.marks()) {
                for (double corner : new double[] {0.3, layout.markSize() - 0.3}) {
                    assertThat(PrintedPages.isDark(page, mark.x() + corner, mark.y() + corner))
                            .as("mark " + mark)
                            .isTrue();
                }
                for (double beside : new double[] {-0.5, layout.markSize() + 0.5}) {
                    assertThat(PrintedPages.isDark(page, mark.x() + beside, mark.y() + layout.markSize() / 2))
                            .as("beside mark " + mark)
                            .isFalse();
                    assertThat(PrintedPages.isDark(page, mark.x() + layout.markSize() / 2, mark.y() + beside))
                            .as("above and below mark " + mark)
                            .isFalse();
                }
            }
            for (int line = 1; line <= layout.linesOfPage(); line++) {
                for (var mark : List.of(layout.leftMark(line), layout.rightMark(line))) {
                    assertStandsAlone(page, mark, layout.lineMarkSize());
                }
                for (int column = 0; column < columns; column++) {
                    var box = layout.box(line, column);
                    var where = "line %d, column %d".formatted(line, column);
                    assertThat(isLyingLineNear(page, box, box.top()))
                            .as("above " + where)
                            .isTrue();
                    assertThat(isLyingLineNear(page, box, box.bottom()))
                            .as("below " + where)
                            .isTrue();
                    assertThat(isStandingLineNear(page, box, box.left()))
                            .as("left of " + where)
                            .isTrue();
                    assertThat(isStandingLineNear(page, box, box.right()))
                            .as("right of " + where)
                            .isTrue();
                    assertThat(isEmpty(page, box)).as(where).isTrue();
                }
            }
        }
    }

    /** A black square of such a side around this middle, white paper around it; of no size, only the paper. */
    private static void assertStandsAlone(BufferedImage page, SheetLayout.Point middle, double side) {
        for (double x = -side / 2 - 1; x <= side / 2 + 1; x += 0.2) {
            for (double y = -side / 2 - 1; y <= side / 2 + 1; y += 0.2) {
                double beyond = Math.max(Math.abs(x), Math.abs(y)) - side / 2;
                if (Math.abs(beyond) > 0.25) {
                    assertThat(PrintedPages.isDark(page, middle.x() + x, middle.y() + y))
                            .as("%.1f, %.1f of %s", x, y, middle)
                            .isEqualTo(beyond < 0);
                }
            }
        }
    }

    /** What is printed today marks each line; what was printed before is printed again as it was. */
    @Test
    void everyLineHasMarksOfItsOwn() {
        assertThat(IntStream.rangeClosed(1, SheetLayout.MOST_COLUMNS).mapToObj(SheetLayout::ofColumns))
                .allMatch(SheetLayout::marksLines);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(SheetLayout::ofVersion)).noneMatch(SheetLayout::marksLines);
    }

    /** Whatever somebody typed, nothing moves. */
    @Test
    void longTextsAndManyStatementsPushNothing() throws Exception {
        var page = PrintedPages.of(print(paper(
                        session("Klub ".repeat(40), "Temat ".repeat(60)),
                        List.of("Projekt ".repeat(80), "Projekt ".repeat(80)),
                        List.of(SheetColumn.PRESENCE),
                        List.of(LONG_NAME))))
                .getFirst();

        var last = SheetLayout.ofColumns(1).box(15, 0);
        assertThat(isEmpty(page, SheetLayout.ofColumns(1).box(1, 0))).isTrue();
        assertThat(isLyingLineNear(page, last, last.bottom())).isTrue();
        assertThat(SheetCode.read(PrintedPages.code(page))).isPresent();
    }

    private static boolean isLyingLineNear(BufferedImage page, SheetLayout.Box box, double y) {
        double middle = (box.left() + box.right()) / 2;
        return IntStream.rangeClosed(PrintedPages.dots(y - THIN), PrintedPages.dots(y + THIN))
                .anyMatch(dot -> isInked(page, PrintedPages.dots(middle), dot));
    }

    private static boolean isStandingLineNear(BufferedImage page, SheetLayout.Box box, double x) {
        double middle = (box.top() + box.bottom()) / 2;
        return IntStream.rangeClosed(PrintedPages.dots(x - THIN), PrintedPages.dots(x + THIN))
                .anyMatch(dot -> isInked(page, dot, PrintedPages.dots(middle)));
    }

    private static boolean isInked(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xFF) < 200;
    }

    private static boolean isEmpty(BufferedImage page, SheetLayout.Box box) {
        for (int y = PrintedPages.dots(box.top() + 1); y < PrintedPages.dots(box.bottom() - 1); y++) {
            for (int x = PrintedPages.dots(box.left() + 1); x < PrintedPages.dots(box.right() - 1); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 250) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<BufferedImage> print(List<String> names) throws Exception {
        return PrintedPages.of(print(paper(names)));
    }

    private static byte[] print(SheetPaper paper) {
        return ArchivalPdf.print(paper.paper());
    }

    private static SheetPaper paper(List<String> names) {
        return paper(
                session("Klub dla seniorów", "Szachy"),
                List.of("Projekt współfinansowany z EFS"),
                List.of(SheetColumn.PRESENCE),
                names);
    }

    private static SheetPaper paper(
            SessionDetails session, List<String> funding, List<SheetColumn> columns, List<String> names) {
        return PrintedForTests.paper(SHEET, SheetLayout.ofColumns(columns.size()), session, funding, columns, names);
    }

    private static SessionDetails session(String group, String topic) {
        return PrintedForTests.session(group, topic);
    }
}
