package pl.mors.participant.eligibility;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/** Puts the page of eligibility together. */
@Component
class EligibilityPages {

    private final PersonQueries people;
    private final EligibilityQueries checks;
    private final ParticipantQueries participants;
    private final ToRecheck toRecheck;
    private final SharesInProgramme shares;
    private final CurrentUser user;
    private final BusinessDate date;

    EligibilityPages(
            PersonQueries people,
            EligibilityQueries checks,
            ParticipantQueries participants,
            ToRecheck toRecheck,
            SharesInProgramme shares,
            CurrentUser user,
            BusinessDate date) {
        this.people = people;
        this.checks = checks;
        this.participants = participants;
        this.toRecheck = toRecheck;
        this.shares = shares;
        this.user = user;
        this.date = date;
    }

    /** With the questions answered as in the last check. */
    EligibilityPage page(PersonId person, Programme programme) {
        return withPaper(person, programme, Form.blank());
    }

    /** With the questions answered as in the last check, and this form of a new paper. */
    EligibilityPage withPaper(PersonId person, Programme programme, Form paper) {
        var last = checks.latest(person, programme.id()).map(StoredCheck::answers);
        return page(person, programme, start(last), paper);
    }

    WithdrawalPage withdrawal(PersonId person, Programme programme, UUID evidence) {
        var paper = checks.evidence(person, programme.id()).stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence " + evidence));
        var name = EligibilityTerms.of(programme).evidenceName(paper.kind());
        return new WithdrawalPage(people.get(person), programme, paper, name);
    }

    EligibilityPage page(PersonId personId, Programme programme, Form questions, Form paper) {
        var terms = EligibilityTerms.of(programme);
        var check = checks.latest(personId, programme.id());
        var papers = checks.evidence(personId, programme.id()).stream()
                .filter(evidence -> terms.evidenceKind(evidence.kind()).isPresent())
                .map(evidence -> new EligibilityPage.Paper(evidence, terms.evidenceName(evidence.kind())))
                .toList();
        boolean joined = participants
                .find(personId, programme.id())
                .filter(participation -> participation.isIn(programme))
                .isPresent();
        boolean mayDeclare = user.may(DataClass.SENSITIVE, Action.WRITE) && !joined;
        boolean mayChange = user.may(DataClass.ELIGIBILITY, Action.WRITE);
        return new EligibilityPage(
                people.get(personId),
                programme,
                check.orElse(null),
                mayChange && check.isPresent()
                        ? toRecheck.of(personId, programme).orElse(null)
                        : null,
                check.map(StoredCheck::id).map(checks::basis).orElse(null),
                checks.declared(personId, programme.id())
                        .filter(declared -> check.filter(last -> !last.id().equals(declared.id()))
                                .isPresent())
                        .orElse(null),
                papers,
                questions,
                paper,
                roles(terms),
                terms.grounds().stream()
                        .map(ground -> Option.of(ground.code(), ground.name()))
                        .toList(),
                terms.evidenceKinds().stream()
                        .map(kind -> Option.of(kind.code(), kind.name()))
                        .toList(),
                !terms.onlyResidents() || terms.asksTheMap(),
                shares.words(programme),
                mayChange,
                mayDeclare && check.filter(this::leadsOn).isPresent(),
                mayDeclare && check.filter(this::waitsForSuperior).isPresent());
    }

    private boolean waitsForSuperior(StoredCheck check) {
        return check.isOverridable() && !leadsOn(check);
    }

    private boolean leadsOn(StoredCheck check) {
        return check.outcome() == Eligibility.Outcome.ELIGIBLE
                || (check.isOverridable() && user.may(DataClass.ELIGIBILITY, Action.OVERRIDE));
    }

    private Form start(Optional<EligibilityAnswers> last) {
        var values = new LinkedHashMap<String, String[]>();
        values.put("day", new String[] {Texts.date(date.today())});
        values.put("role", new String[] {
            last.map(EligibilityAnswers::role)
                    .orElse(ParticipationRole.PARTICIPANT)
                    .name()
        });
        last.map(EligibilityAnswers::mainNumber)
                .ifPresent(number -> values.put("mainNumber", new String[] {number.toString()}));
        last.ifPresent(answers -> values.put("grounds", answers.grounds().toArray(String[]::new)));
        return Form.submitted(Map.copyOf(values));
    }

    private static List<Option> roles(EligibilityTerms terms) {
        return Arrays.stream(ParticipationRole.values())
                .filter(role -> role == ParticipationRole.PARTICIPANT || terms.closeAssociatesAllowed())
                .map(role -> new Option(
                        role.name(),
                        Texts.t("participant.role." + role),
                        Texts.t("participant.role." + role + ".hint")))
                .toList();
    }
}
