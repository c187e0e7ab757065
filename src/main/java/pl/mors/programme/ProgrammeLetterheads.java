package pl.mors.programme;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.document.Letterhead;
import pl.mors.document.Letterheads;
import pl.mors.programme.marks.MarksQueries;

/** Letterheads of the papers of programmes: who pays, in words and in marks. */
@Component
public class ProgrammeLetterheads {

    private final Letterheads letterheads;
    private final ProgrammeQueries programmes;
    private final MarksQueries marks;

    ProgrammeLetterheads(Letterheads letterheads, ProgrammeQueries programmes, MarksQueries marks) {
        this.letterheads = letterheads;
        this.programmes = programmes;
        this.marks = marks;
    }

    /**
     * The letterhead of a paper.
     *
     * @param subject what the paper is about; the number of the case about it stands on the paper, once there is one
     * @param asked the programmes that the paper is of; none of them where the town alone pays
     */
    public Letterhead about(UUID subject, Collection<ProgrammeId> asked) {
        var concerned = programmes.all().stream()
                .filter(one -> asked.contains(one.id()))
                .toList();
        return letterheads.about(
                subject,
                concerned.stream()
                        .map(Programme::fundingStatement)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                marks.shown(concerned.stream().map(Programme::id).toList()));
    }
}
