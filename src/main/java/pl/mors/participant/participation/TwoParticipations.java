package pl.mors.participant.participation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationState;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** A human takes part in a programme once: of two records that are both in it, one declaration is withdrawn first. */
@Component
class TwoParticipations implements MergeHindrance {

    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;

    TwoParticipations(ParticipantQueries participants, ProgrammeQueries programmes) {
        this.participants = participants;
        this.programmes = programmes;
    }

    @Override
    public List<String> hindrances(PersonId kept, PersonId merged) {
        var in = participants.of(kept).stream().map(Participation::programme).toList();
        return participants.of(merged).stream()
                .filter(one -> in.contains(one.programme()) && one.state() != ParticipationState.REGISTERED)
                .map(one -> programmes.byId(one.programme()))
                .flatMap(Optional::stream)
                .map(Programme::title)
                .map(title -> Texts.t("participant.merge.both", title))
                .toList();
    }
}
