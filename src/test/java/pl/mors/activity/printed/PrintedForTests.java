package pl.mors.activity.printed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.document.Letterhead;
import pl.mors.document.paper.ArchivalPdf;

/** Sheets as the printer makes them, without a town around them. */
public final class PrintedForTests {

    private PrintedForTests() {}

    /** @param columns how many things are signed for; presence is the first */
    public static byte[] pdf(UUID sheet, int columns, List<String> names) {
        return pdf(sheet, SheetLayout.ofColumns(columns), names);
    }

    public static byte[] pdf(UUID sheet, SheetLayout layout, List<String> names) {
        return ArchivalPdf.print(paper(
                        new PrintedSheetId(sheet),
                        layout,
                        session("Klub dla seniorów", "Szachy"),
                        List.of("Projekt współfinansowany z EFS"),
                        List.of(SheetColumn.values()).subList(0, layout.columns()),
                        names)
                .paper());
    }

    static SheetPaper paper(
            PrintedSheetId sheet,
            SheetLayout layout,
            SessionDetails session,
            List<String> funding,
            List<SheetColumn> columns,
            List<String> names) {
        return new SheetPaper(
                new Letterhead("Ośrodek Próbny", List.of("ul. Próbna 1", "tel. 600 100 200"), funding, List.of(), null),
                session,
                sheet,
                layout,
                columns,
                Instant.parse("2019-05-15T10:00:00Z"),
                names);
    }

    static SessionDetails session(String group, String topic) {
        var time = TimeRange.on(LocalDate.of(2019, 5, 15), LocalTime.of(10, 0), LocalTime.of(12, 0))
                .orElseThrow();
        return new SessionDetails(
                SessionId.next(),
                GroupId.next(),
                group,
                "club",
                false,
                time,
                null,
                "Sala spotkań · Lokalne miejsce spotkań",
                null,
                List.of("Halina Próba", "Jan Próbny"),
                false,
                topic,
                SessionStatus.PLANNED,
                null,
                null,
                null,
                time.day(),
                false,
                null,
                false,
                false,
                0,
                0,
                0,
                0,
                EvidenceOfGroup.NAMES,
                false,
                null,
                1,
                true,
                true);
    }
}
