package pl.mors.participant.declaration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** The declaration on paper: before it is signed, from what was typed; afterwards from what is on record. */
@Controller
class DeclarationPaperController {

    private final DeclarationPages pages;
    private final DeclarationPapers declarationPapers;
    private final DeclarationQueries declarations;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;
    private final PeopleInSight sight;
    private final BusinessDate date;
    private final Papers papers;
    private final SignedDeclarations signedDeclarations;

    DeclarationPaperController(
            DeclarationPages pages,
            DeclarationPapers declarationPapers,
            DeclarationQueries declarations,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            ChoiceQueries choices,
            PeopleInSight sight,
            BusinessDate date,
            Papers papers,
            SignedDeclarations signedDeclarations) {
        this.pages = pages;
        this.declarationPapers = declarationPapers;
        this.declarations = declarations;
        this.participants = participants;
        this.programmes = programmes;
        this.choices = choices;
        this.sight = sight;
        this.date = date;
        this.papers = papers;
        this.signedDeclarations = signedDeclarations;
    }

    /**
     * Answers with the paper and records no declaration; with the form where something is missing, or where nobody checked whether the
     * person may take part.
     */
    @PostMapping(ParticipantUrls.DECLARATION_TO_SIGN)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    @Nullable
    ModelAndView toSign(
            @PathVariable PersonId personId,
            @PathVariable String programmeCode,
            Form form,
            HttpServletResponse response)
            throws IOException {
        sight.require(personId, DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var known = choices.of(programme.id());
        var declaration = DeclarationForm.read(form, programme, known);
        var page = pages.page(personId, programme, known, form);
        if (declaration.isEmpty() || page.check() == null) {
            return Pages.invalid("participant/declaration/declaration", page);
        }
        var paper = declarationPapers.paper(
                programme.id().value(), personId, programme, page.role(), declaration.get(), date.today(), false);
        var subject = participants
                .find(personId, programme.id())
                .map(participation -> participation.id().value())
                .orElseGet(() -> DeclarationPaper.subject(programme.id(), personId));
        papers.sendCoded(paper, PaperKind.DECLARATION, subject, response);
        return null;
    }

    @GetMapping(ParticipantUrls.DECLARATION_PAPER)
    @Requires(DataClass.SENSITIVE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    void signed(@PathVariable ParticipationId participationId, HttpServletResponse response) throws IOException {
        var participation = participants.get(participationId);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.READ);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var declaration = declarations.of(participation).declaration();
        var signedOn = declaration.signedOn();
        if (signedOn == null) {
            throw new NotFound("declaration of " + participationId);
        }
        papers.sendCoded(
                declarationPapers.paper(
                        participationId.value(),
                        participation.person(),
                        programme,
                        participation.role(),
                        declaration,
                        signedOn,
                        true),
                PaperKind.DECLARATION,
                participationId.value(),
                response);
    }

    /** A page that came back signed. */
    @GetMapping(ParticipantUrls.SIGNED_DECLARATION)
    @Requires(DataClass.SENSITIVE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    void copy(@PathVariable ParticipationId participationId, @PathVariable UUID copyId, HttpServletResponse response)
            throws IOException {
        var participation = participants.get(participationId);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.READ);
        signedDeclarations.send(participation, copyId, response);
    }

    /** The same of one that was printed before the person took part. */
    @GetMapping(ParticipantUrls.SIGNED_DRAFT)
    @Requires(DataClass.SENSITIVE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    void draft(
            @PathVariable PersonId personId,
            @PathVariable String programmeCode,
            @PathVariable UUID copyId,
            HttpServletResponse response)
            throws IOException {
        sight.require(personId, DataClass.PARTICIPATION, Action.READ);
        signedDeclarations.send(personId, programmes.named(programmeCode), copyId, response);
    }
}
