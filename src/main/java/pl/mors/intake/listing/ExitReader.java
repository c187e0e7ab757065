package pl.mors.intake.listing;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.reporting.participants.ReportedParticipation.Exit;

/** Reads when somebody left, and what they did afterwards. */
final class ExitReader {

    private ExitReader() {}

    static @Nullable Exit read(RowCells cells) {
        var on = cells.pastDay(Target.EXITED_ON);
        var completed = cells.word(Target.PATH_COMPLETED);
        var situations = Stream.of(Target.EXIT_SITUATION, Target.SECOND_EXIT_SITUATION)
                .map(cells::word)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals("not_applicable"))
                .distinct()
                .toList();
        if (on == null) {
            if (!situations.isEmpty() && cells.text(Target.EXITED_ON).isEmpty()) {
                cells.say(Target.EXIT_SITUATION, Code.SITUATION_WITHOUT_EXIT);
            }
            return null;
        }
        return new Exit(on, "yes".equals(completed), situations);
    }
}
