package pl.mors.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Records that somebody was given a version of the information clause, once for each version; of a minor, or of each guardian. */
@Service
@Transactional
public class GiveNotice {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Given() implements Outcome {}

    /** It was on record, or nothing was written that could have been given. */
    public record Unchanged() implements Outcome {}

    public record Refused(GivenDay.Refusal reason) implements Outcome {}

    private final NoticeQueries notices;
    private final NoticeRepository given;
    private final BusinessDate date;

    GiveNotice(NoticeQueries notices, NoticeRepository given, BusinessDate date) {
        this.notices = notices;
        this.given = given;
        this.date = date;
    }

    /**
     * Gives this version.
     *
     * @param guardian who was given it for a minor; null for the person
     */
    public Outcome give(PersonId person, NoticeId notice, LocalDate on, NoticeWay way, @Nullable GuardianId guardian) {
        var refusal = GivenDay.check(on, notices.get(notice).validFrom(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return given.insert(person, notice, on, way, guardian) ? new Given() : new Unchanged();
    }

    /** Gives the version that holds on the day, where there is one: of the programme, else of the organisation. */
    public void giveHolding(
            PersonId person, @Nullable UUID programme, LocalDate on, NoticeWay way, @Nullable GuardianId guardian) {
        notices.holding(programme, on).ifPresent(notice -> give(person, notice.id(), on, way, guardian));
    }

    /**
     * Takes back what was recorded by mistake.
     *
     * @throws NotFound when nothing of the kind is on record
     */
    public void takeBack(PersonId person, NoticeId notice) {
        if (!given.supersede(person, notice)) {
            throw new NotFound("notice " + notice + " given to " + person);
        }
    }
}
