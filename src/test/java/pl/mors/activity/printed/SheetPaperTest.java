package pl.mors.activity.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void marksAndLinesStandWhereTheLayoutSays() throws Exception {
        var layout = SheetLayout.LATEST;
        var names = IntStream.range(0, 20)
                .mapToObj(i -> i % 2 == 0 ? LONG_NAME : "Nowak " + i)
                .toList();

        for (var page : print(names)) {
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
                var box = layout.box(line);
                assertThat(isLineNear(page, box.top()))
                        .as("top of line " + line)
                        .isTrue();
                assertThat(isLineNear(page, box.bottom()))
                        .as("bottom of line " + line)
                        .isTrue();
                assertThat(isEmpty(page, box)).as("box of line " + line).isTrue();
            }
        }
    }

    /** Whatever somebody typed, nothing moves. */
    @Test
    void longTextsAndManyStatementsPushNothing() throws Exception {
        var page = PrintedPages.of(print(paper(
                        session("Klub ".repeat(40), "Temat ".repeat(60)),
                        List.of("Projekt ".repeat(80), "Projekt ".repeat(80)),
                        List.of(LONG_NAME))))
                .getFirst();

        assertThat(isEmpty(page, SheetLayout.LATEST.box(1))).isTrue();
        assertThat(isLineNear(page, SheetLayout.LATEST.box(15).bottom())).isTrue();
        assertThat(SheetCode.read(PrintedPages.code(page))).isPresent();
    }

    private static boolean isLineNear(BufferedImage page, double y) {
        double middle = (SheetLayout.LATEST.boxLeft() + SheetLayout.LATEST.boxRight()) / 2;
        for (int dot = PrintedPages.dots(y - THIN); dot <= PrintedPages.dots(y + THIN); dot++) {
            if ((page.getRGB(PrintedPages.dots(middle), dot) & 0xFF) < 200) {
                return true;
            }
        }
        return false;
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
        return paper(session("Klub dla seniorów", "Szachy"), List.of("Projekt współfinansowany z EFS"), names);
    }

    private static SheetPaper paper(SessionDetails session, List<String> funding, List<String> names) {
        return PrintedForTests.paper(SHEET, session, funding, names);
    }

    private static SessionDetails session(String group, String topic) {
        return PrintedForTests.session(group, topic);
    }
}
