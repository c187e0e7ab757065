package pl.mors.activity.attendance;

import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.session.SessionQueries.SessionDetails;

/**
 * The sheet on paper, to be signed.
 *
 * @param funding what must stand on it about who pays
 * @param pickUps who may pick up whom, for who leads the group
 */
public record PrintedSheetPage(
        SessionDetails session, List<SheetRow> rows, List<String> funding, List<PickUp> pickUps) {

    /** A place to sign. */
    public record Line(int number, String name) {}

    public List<Line> lines() {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Line(index + 1, rows.get(index).name()))
                .toList();
    }
}
