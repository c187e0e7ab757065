package pl.mors.employment.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.participant.BeyondExit;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.text.Texts;

/** Says of internships that last longer than the participation. */
@Component
class InternshipsBeyondExit implements BeyondExit {

    private final InternshipQueries internships;
    private final ParticipantQueries participants;

    InternshipsBeyondExit(InternshipQueries internships, ParticipantQueries participants) {
        this.internships = internships;
        this.participants = participants;
    }

    @Override
    public List<String> goesOn(ParticipationId participation, LocalDate exitedOn) {
        return internships.of(participants.get(participation).person()).stream()
                .filter(one -> one.participation().equals(participation))
                .filter(one -> one.agreement().lastDay().isAfter(exitedOn))
                .map(one -> Texts.t(
                        "employment.internship.beyond-exit",
                        one.employerName(),
                        one.agreement().lastDay()))
                .toList();
    }
}
