package pl.mors.participant.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.participant.eligibility.LostEvidence;
import pl.mors.participant.eligibility.Proof;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Answers with the form of a correction. */
@Component
class CorrectionPages {

    private static final String TEMPLATE = "participant/declaration/declaration";

    private final DeclarationPages pages;
    private final DeclarationQueries declarations;
    private final LostEvidence lostEvidence;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;

    CorrectionPages(
            DeclarationPages pages,
            DeclarationQueries declarations,
            LostEvidence lostEvidence,
            ProgrammeQueries programmes,
            ChoiceQueries choices) {
        this.pages = pages;
        this.declarations = declarations;
        this.lostEvidence = lostEvidence;
        this.programmes = programmes;
        this.choices = choices;
    }

    /** With what is on record. */
    ModelAndView start(Participation participation) {
        var known = declarations.of(participation);
        var form = DeclarationForm.startingWith(known.declaration());
        return Pages.show(TEMPLATE, page(participation, form, null, known.version(), null));
    }

    /** 422 with what was typed; the check where it stands in the way. */
    ModelAndView invalid(Participation participation, Form form, @Nullable StoredCheck check) {
        return Pages.invalid(TEMPLATE, page(participation, form, check, form.value(DeclarationForm.VERSION), null));
    }

    /** 409: what a colleague stored, above what was typed. */
    ModelAndView meanwhile(Participation participation, Form form) {
        var known = declarations.of(participation);
        var stored = DeclarationPages.stored(known.declaration(), choices.of(participation.programme()));
        return Pages.stale(TEMPLATE, page(participation, form, null, known.version(), stored));
    }

    private DeclarationPage page(
            Participation participation,
            Form form,
            @Nullable StoredCheck check,
            String version,
            @Nullable List<Stored> stored) {
        boolean mayWithdraw = participation.declaredOn() != null && participation.exitedOn() == null;
        var programme = programmes.byId(participation.programme()).orElseThrow();
        return pages.correction(
                participation,
                programme,
                choices.of(participation.programme()),
                form,
                check,
                new DeclarationPage.Correction(
                        participation.id(),
                        version,
                        stored,
                        lostEvidence.proof(participation.id(), programme) != Proof.STANDS,
                        mayWithdraw));
    }
}
