package pl.mors.participant.eligibility;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** People whose answer changed, and asking again about one of them. */
@Controller
class RecheckController {

    private final ToRecheck toRecheck;
    private final CheckEligibility checkEligibility;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;

    RecheckController(
            ToRecheck toRecheck, CheckEligibility checkEligibility, ProgrammeQueries programmes, PeopleInSight sight) {
        this.toRecheck = toRecheck;
        this.checkEligibility = checkEligibility;
        this.programmes = programmes;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.RECHECK)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData("eligibility")
    ModelAndView show(@PathVariable String programmeCode) {
        var programme = programmes.named(programmeCode);
        var seen = sight.narrowedTo(DataClass.ELIGIBILITY, Action.WRITE);
        var people = toRecheck.people(programme).stream()
                .filter(one -> seen.isEmpty() || seen.get().contains(one.person()))
                .toList();
        return Pages.show("participant/eligibility/recheck", new RecheckPage(programme, people));
    }

    @PostMapping(ParticipantUrls.ASK_AGAIN)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    ModelAndView askAgain(@PathVariable PersonId personId, @PathVariable String programmeCode) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var programme = programmes.named(programmeCode);
        toRecheck
                .of(personId, programme)
                .ifPresent(changed -> checkEligibility.check(personId, programme, changed.answers()));
        return Pages.redirect(
                ParticipantUrls.eligibility(personId, programmeCode), Notice.done("participant.recheck.done"));
    }
}
