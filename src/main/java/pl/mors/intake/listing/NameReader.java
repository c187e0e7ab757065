package pl.mors.intake.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.person.PersonSpelling;

/** Reads what somebody is called: in two columns, or in one whose header says what comes first. */
final class NameReader {

    record Name(String given, String family) {}

    private NameReader() {}

    static @Nullable Name read(RowCells cells) {
        var given = cells.text(Target.GIVEN_NAME).replaceAll("\\s+", " ");
        var family = cells.text(Target.FAMILY_NAME).replaceAll("\\s+", " ");
        var full = cells.text(Target.FULL_NAME).replaceAll("\\s+", " ");
        if (!full.isEmpty() && (given.isEmpty() || family.isEmpty())) {
            boolean givenFirst = cells.header(Target.FULL_NAME)
                    .map(Headers::fold)
                    .filter(header -> header.startsWith("imie"))
                    .isPresent();
            int space = givenFirst ? full.lastIndexOf(' ') : full.indexOf(' ');
            if (space > 0) {
                given = givenFirst ? full.substring(0, space) : full.substring(space + 1);
                family = givenFirst ? full.substring(space + 1) : full.substring(0, space);
            }
        }
        if (given.isEmpty() || family.isEmpty()) {
            cells.say(column(cells, given.isEmpty()), Code.NO_NAME);
            return null;
        }
        for (var part : List.of(given, family)) {
            if (PersonSpelling.name(part).isEmpty()) {
                cells.say(column(cells, part.equals(given)), Code.WRONG_NAME);
                return null;
            }
        }
        return new Name(given, family);
    }

    private static Target column(RowCells cells, boolean given) {
        var own = given ? Target.GIVEN_NAME : Target.FAMILY_NAME;
        return cells.has(own) ? own : Target.FULL_NAME;
    }
}
