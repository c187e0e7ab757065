package pl.mors.participant.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Puts participants into the control sample: at random, or those whose numbers the auditor gave. */
@Service
@Transactional
class DrawSample {

    private final SampleRepository samples;
    private final BusinessDate date;
    private final ProgrammeLock programmeLock;

    DrawSample(SampleRepository samples, BusinessDate date, ProgrammeLock programmeLock) {
        this.samples = samples;
        this.date = date;
        this.programmeLock = programmeLock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** @param added how many are in the sample that were not */
        record Drawn(int added) implements Outcome {}

        /** No participant has these numbers; nobody was added. */
        record UnknownNumbers(List<Integer> numbers) implements Outcome {}

        record NobodyToDraw() implements Outcome {}
    }

    /**
     * Draws among those who are not in the sample yet.
     *
     * @param size how many, at least 1
     * @param seed of the draw, kept with the sample
     */
    Outcome atRandom(ProgrammeId programme, int size, long seed) {
        programmeLock.take(programme);
        var candidates = new HashSet<>(samples.numbers(programme));
        samples.open(programme).forEach(row -> candidates.remove(row.number()));
        if (candidates.isEmpty()) {
            return new Outcome.NobodyToDraw();
        }
        var drawn = RandomDraw.draw(candidates, size, seed);
        return new Outcome.Drawn(samples.add(programme, drawn, date.today(), seed, candidates.size()));
    }

    /** Adds the participants with these numbers. */
    Outcome named(ProgrammeId programme, Set<Integer> numbers) {
        programmeLock.take(programme);
        var unknown = new TreeSet<>(numbers);
        unknown.removeAll(Set.copyOf(samples.numbers(programme)));
        return unknown.isEmpty()
                ? new Outcome.Drawn(samples.add(programme, numbers, date.today(), null, null))
                : new Outcome.UnknownNumbers(List.copyOf(unknown));
    }

    /** Ends the inspection: its auditor sees these people no longer. */
    void close(ProgrammeId programme) {
        samples.close(programme, date.today());
    }
}
