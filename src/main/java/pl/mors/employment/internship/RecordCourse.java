package pl.mors.employment.internship;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;

/**
 * Records what happens in the course of an internship. Said again about the same day, or the same kind of paper, it corrects by who has
 * seen what stands there: the earlier statement stays known as of then.
 */
@Service
@Transactional
class RecordCourse {

    private final CourseRepository course;
    private final InternshipRepository internships;
    private final InternshipQueries known;
    private final CourseOfInternship kept;

    RecordCourse(
            CourseRepository course,
            InternshipRepository internships,
            InternshipQueries known,
            CourseOfInternship kept) {
        this.kept = kept;
        this.course = course;
        this.internships = internships;
        this.known = known;
    }

    /**
     * Records it, unless something else stands in its place.
     *
     * @param seen what the clerk was shown of that, as {@link Replaced#seen()} says it
     * @return what stands there, and was not seen; nothing was stored then
     */
    Optional<Replaced> record(InternshipId id, InsuranceTitle title, String seen) {
        internships.lock(known.get(id).person());
        var held = kept.titles(id).stream()
                .filter(one -> one.validFrom().equals(title.validFrom()))
                .findFirst();
        return unseen(held, title, Replaced::of, seen).or(() -> {
            course.replace(id, title);
            return Optional.empty();
        });
    }

    /** As above. */
    Optional<Replaced> record(InternshipId id, Visit visit, String seen) {
        internships.lock(known.get(id).person());
        var held = kept.visits(id).stream()
                .filter(one -> one.visitedOn().equals(visit.visitedOn()))
                .findFirst();
        return unseen(held, visit, Replaced::of, seen).or(() -> {
            course.replace(id, visit);
            return Optional.empty();
        });
    }

    /** As above. */
    Optional<Replaced> record(InternshipId id, Paper paper, String seen) {
        internships.lock(known.get(id).person());
        var held = kept.papers(id).stream()
                .filter(one -> one.kind() == paper.kind())
                .findFirst();
        return unseen(held, paper, Replaced::of, seen).or(() -> {
            course.replace(id, paper);
            return Optional.empty();
        });
    }

    private static <T> Optional<Replaced> unseen(Optional<T> held, T said, Function<T, Replaced> words, String seen) {
        return held.filter(one -> !one.equals(said))
                .map(words)
                .filter(one -> !one.seen().equals(seen));
    }
}
