package pl.mors.participant;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.community.CommunityId;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/**
 * Gives people who join a programme its next numbers, within the transaction of what they join by: a signed declaration, or a tick
 * on a sheet where the programme wants none. Whoever asks says first {@link #inTurn}, and only then looks who is not in yet.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class JoinProgramme {

    /**
     * Somebody who is not in the programme yet.
     *
     * @param main the participant whose close associate this is
     */
    public record Newcomer(
            PersonId person,
            ParticipationRole role,
            @Nullable ParticipationId main,
            @Nullable CommunityId community) {}

    public record Joined(ParticipationId id, int number) {}

    private final ParticipationRepository participations;

    JoinProgramme(ParticipationRepository participations) {
        this.participations = participations;
    }

    /** Until the transaction ends nobody else joins these programmes: numbers have no gaps, and nobody is in twice. */
    public void inTurn(Collection<ProgrammeId> programmes) {
        participations.lock(programmes);
    }

    /** In this order. */
    public List<Joined> join(ProgrammeId programme, List<Newcomer> newcomers) {
        int next = participations.lastNumber(programme) + 1;
        var joined = IntStream.range(next, next + newcomers.size())
                .mapToObj(number -> new Joined(ParticipationId.next(), number))
                .toList();
        participations.insert(programme, newcomers, joined);
        return joined;
    }
}
