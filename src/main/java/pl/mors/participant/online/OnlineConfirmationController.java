package pl.mors.participant.online;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.document.Papers;
import pl.mors.identity.OpenToAll;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.ConfirmationPaper;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The confirmation of an application that came on line, for whoever holds the key of its link. */
@Controller
class OnlineConfirmationController {

    private final PublicRounds publicRounds;
    private final RoundQueries rounds;
    private final SendApplication sendApplication;
    private final ProgrammeQueries programmes;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;

    OnlineConfirmationController(
            PublicRounds publicRounds,
            RoundQueries rounds,
            SendApplication sendApplication,
            ProgrammeQueries programmes,
            ProgrammeLetterheads letterheads,
            Papers papers) {
        this.publicRounds = publicRounds;
        this.rounds = rounds;
        this.sendApplication = sendApplication;
        this.programmes = programmes;
        this.letterheads = letterheads;
        this.papers = papers;
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.ONLINE_CONFIRMATION)
    void confirmation(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            @RequestParam(name = OnlineApplicationController.KEY, defaultValue = "") String typedKey,
            HttpServletResponse response)
            throws IOException {
        var round = publicRounds.get(organisation, roundId);
        var draft = DraftKey.of(typedKey)
                .flatMap(key -> sendApplication.draft(round, key))
                .filter(Draft::isSent)
                .orElseThrow(() -> new NotFound("sent application"));
        var programme =
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
        var asked = rounds.criteria(roundId).stream()
                .filter(criterion -> !criterion.isKnown())
                .toList();
        var sent = new SentPage(publicRounds.organisation(organisation), round, asked, draft, typedKey);
        var confirmation = new ConfirmationPaper(
                letterheads.about(round.id().value(), List.of(programme.id())),
                round,
                programme.title(),
                Objects.requireNonNull(draft.number()),
                Objects.requireNonNull(draft.submittedAt()),
                null,
                sent.told(),
                asked.stream()
                        .map(criterion -> new ToldWords.Line(criterion.name(), sent.answer(criterion)))
                        .toList(),
                List.of());
        papers.send(confirmation.paper(), response);
    }
}
