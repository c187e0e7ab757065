package pl.mors.person.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.FullAge;
import pl.mors.person.Guardian;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;

/** Takes what a person, or a guardian of a minor, answers: all of it or nothing. */
@Service
@Transactional
public class AnswerConsents {

    /** What became of it. */
    public sealed interface Outcome {}

    /** @param changed how many answers differ from what held; none where it was said already */
    public record Answered(int changed) implements Outcome {}

    public record Refused(ConsentSubject subject, ConsentChange.Refusal reason) implements Outcome {}

    private final ConsentRepository consents;
    private final ConsentQueries known;
    private final GuardianQueries guardians;
    private final PersonQueries people;
    private final BusinessDate date;

    AnswerConsents(
            ConsentRepository consents,
            ConsentQueries known,
            GuardianQueries guardians,
            PersonQueries people,
            BusinessDate date) {
        this.consents = consents;
        this.known = known;
        this.guardians = guardians;
        this.people = people;
        this.date = date;
    }

    /** Takes one answer, which says itself what it changes. */
    public Outcome answer(PersonId person, ConsentSubject subject, boolean yes, LocalDate answeredOn) {
        return answer(person, Map.of(subject, yes), null, answeredOn, null);
    }

    /**
     * Takes the answers of a form that showed those that held. What was left as it was shown is no answer, so that an old form does not
     * bring back what somebody has withdrawn since.
     *
     * @param answers yes or no to each of what was asked
     * @param shown the answers that the form showed; none to what nobody had answered
     * @param guardian who answered for a minor
     */
    public Outcome answer(
            PersonId person,
            Map<ConsentSubject, Boolean> answers,
            @Nullable Map<ConsentSubject, Boolean> shown,
            LocalDate answeredOn,
            @Nullable GuardianId guardian) {
        var somebody = people.get(person);
        consents.lock(person);
        var held = known.of(person);
        boolean minor = FullAge.isMinor(somebody.bornOn(), answeredOn);
        boolean actsAlone =
                !minor || guardians.of(person).stream().map(Guardian::id).anyMatch(one -> one.equals(guardian));
        var changes = new EnumMap<ConsentSubject, ConsentAnswer>(ConsentSubject.class);
        for (var asked : new EnumMap<>(answers).entrySet()) {
            var last = held.get(asked.getKey());
            if (shown != null && asked.getValue().equals(shown.get(asked.getKey()))) {
                continue;
            }
            var wanted = ConsentChange.answer(last == null ? null : last.answer(), asked.getValue());
            if (wanted.isEmpty()) {
                continue;
            }
            var lastOn = last == null ? null : last.answeredOn();
            if (shown != null
                    && !Objects.equals(
                            shown.get(asked.getKey()),
                            last == null ? null : last.answer().isYes())) {
                return new Refused(asked.getKey(), ConsentChange.Refusal.CHANGED_MEANWHILE);
            }
            var refusal =
                    ConsentChange.check(wanted.get(), somebody.bornOn(), answeredOn, lastOn, date.today(), actsAlone);
            if (refusal.isPresent()) {
                return new Refused(asked.getKey(), refusal.get());
            }
            changes.put(asked.getKey(), wanted.get());
        }
        var signer = minor && actsAlone ? guardian : null;
        changes.forEach((subject, answer) -> consents.replace(person, subject, answer, answeredOn, signer));
        return new Answered(changes.size());
    }
}
