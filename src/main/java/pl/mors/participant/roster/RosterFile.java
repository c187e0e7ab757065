package pl.mors.participant.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** The list of participants as a sheet. */
final class RosterFile {

    private static final List<String> COLUMNS = List.of(
            "number", "familyName", "givenName", "state", "declaredOn", "startedOn", "lastSupportOn", "followUpDueOn");

    private RosterFile() {}

    static Sheet of(Stream<RosterRow> rows) {
        return new Sheet(
                Texts.t("participant.roster.title"),
                COLUMNS.stream()
                        .map(column -> Texts.t("participant.roster." + column))
                        .toList(),
                rows.map(row -> Arrays.<Object>asList(
                                row.number(),
                                row.familyName(),
                                row.givenName(),
                                Texts.t("participant.state." + row.state()),
                                row.declaredOn(),
                                row.startedOn(),
                                row.lastSupportOn(),
                                row.followUpDueOn()))
                        .toList());
    }
}
