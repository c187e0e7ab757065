package pl.mors.activity.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.glass.Strokes;
import pl.mors.activity.proof.ProofOfAttendance.Worth;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Column;
import pl.mors.platform.web.Tone;
import pl.mors.programme.ProofKind;

/**
 * What proves who was at a session.
 *
 * @param accepted what counts beside the signed list
 */
public record ProofsPage(SessionDetails session, Set<ProofKind> accepted, List<Row> rows) {

    /**
     * Somebody who is present by the sheet, or of whom there is a trace.
     *
     * @param found all that speaks for them
     * @param counting what of it proves it
     * @param strokes what they drew on the glass, if that stands
     */
    public record Row(
            PersonId person,
            String name,
            String calledName,
            boolean present,
            Set<Trace> found,
            Set<Trace> counting,
            @Nullable Strokes strokes) {

        public Worth worth() {
            return counting.isEmpty() ? Worth.WORKING_COPY : Worth.PROVEN;
        }

        public Tone tone() {
            return worth() == Worth.PROVEN ? Tone.GOOD : Tone.WARNING;
        }

        /** "Podpis na ekranie", and that it does not count where it does not. */
        public String words(Trace trace) {
            var words = Texts.t(trace.textKey());
            return counting.contains(trace) ? words : Texts.t("activity.proof.not-counting", words);
        }
    }

    /** Whether anybody signed on the glass. */
    public boolean anySignature() {
        return rows.stream().anyMatch(row -> row.strokes() != null);
    }

    public List<Column> columns() {
        return Stream.of("person", "standing", "signature")
                .limit(anySignature() ? 3 : 2)
                .map(one -> Column.text(Texts.t("activity.proof.column." + one)))
                .toList();
    }

    /** In words, the signed list first. */
    public List<String> acceptedWords() {
        return ProofKind.byLetter().stream()
                .filter(accepted::contains)
                .map(kind -> Texts.t(kind.textKey()))
                .toList();
    }
}
