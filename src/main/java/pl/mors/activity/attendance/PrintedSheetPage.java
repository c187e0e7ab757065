package pl.mors.activity.attendance;

import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.session.SessionQueries.SessionDetails;

/**
 * The sheet on paper, to be signed.
 *
 * @param funding what must stand on it about who pays
 */
public record PrintedSheetPage(SessionDetails session, List<SheetRow> rows, List<String> funding) {

    /** A place to sign. */
    public record Line(int number, String name) {}

    public List<Line> lines() {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Line(index + 1, rows.get(index).name()))
                .toList();
    }
}
