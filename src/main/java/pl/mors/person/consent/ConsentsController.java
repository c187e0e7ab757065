package pl.mors.person.consent;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.FullAge;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Staff write down what was answered on paper, and withdraw by one click what somebody takes back. */
@Controller
class ConsentsController {

    static final String SUBJECT = "subject";

    private static final String TEMPLATE = "person/consent/consents";

    private final PersonQueries people;
    private final GuardianQueries guardians;
    private final ConsentQueries consents;
    private final AnswerConsents answerConsents;
    private final PeopleInSight sight;
    private final BusinessDate date;

    ConsentsController(
            PersonQueries people,
            GuardianQueries guardians,
            ConsentQueries consents,
            AnswerConsents answerConsents,
            PeopleInSight sight,
            BusinessDate date) {
        this.people = people;
        this.guardians = guardians;
        this.consents = consents;
        this.answerConsents = answerConsents;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(PersonUrls.CONSENTS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var values = new LinkedHashMap<String, String>();
        values.put(ConsentsPage.ANSWERED_ON, Texts.date(date.today()));
        consents.of(personId).forEach((subject, consent) -> {
            var answer = consent.answer().isYes() ? ConsentsPage.YES : ConsentsPage.NO;
            values.put(subject.field(), answer);
            values.put(subject.shownField(), answer);
        });
        return Pages.show(TEMPLATE, page(personId, Form.startingWith(values)));
    }

    @PostMapping(PersonUrls.CONSENTS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView answer(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var page = page(personId, form);
        var reader = form.read("person.consent");
        var answeredOn = reader.date(ConsentsPage.ANSWERED_ON);
        var guardian = reader.optional()
                .choice(
                        ConsentsPage.GUARDIAN,
                        page.guardians().stream().map(Option::value).toList());
        var questions = form.read("person.consent.subject").optional();
        var answers = answers(questions, ConsentSubject::field);
        var shown = answers(questions, ConsentSubject::shownField);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var outcome = answerConsents.answer(
                personId,
                answers,
                shown,
                answeredOn.get(),
                guardian.ifGiven().map(GuardianId::valueOf).orElse(null));
        return switch (outcome) {
            case AnswerConsents.Answered(int changed) ->
                Pages.redirect(
                        PersonUrls.person(personId),
                        changed == 0 ? Notice.info("person.consent.unchanged") : Notice.done("person.consent.saved"));
            case AnswerConsents.Refused(var subject, var reason) -> {
                form.errors().add(fieldOf(page, subject, reason), reason.textKey());
                yield reason == ConsentChange.Refusal.CHANGED_MEANWHILE
                        ? Pages.stale(TEMPLATE, page)
                        : Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @PostMapping(PersonUrls.CONSENT_WITHDRAWAL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView withdraw(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var subject = subject(form);
        answerConsents.answer(personId, subject, false, date.today());
        return Pages.redirect(PersonUrls.person(personId), Notice.done("person.consent.withdrawn"));
    }

    /**
     * What a button stands for.
     *
     * @throws NotFound when no button of ours sends this
     */
    static ConsentSubject subject(Form form) {
        return form.read("person.consent")
                .choice(SUBJECT, ConsentSubject.class)
                .ifGiven()
                .orElseThrow(() -> new NotFound("subject of a consent"));
    }

    private static Map<ConsentSubject, Boolean> answers(FormReader questions, Function<ConsentSubject, String> field) {
        var answers = new EnumMap<ConsentSubject, Boolean>(ConsentSubject.class);
        for (var subject : ConsentSubject.values()) {
            questions
                    .choice(field.apply(subject), List.of(ConsentsPage.YES, ConsentsPage.NO))
                    .ifGiven()
                    .ifPresent(given -> answers.put(subject, given.equals(ConsentsPage.YES)));
        }
        return answers;
    }

    private static String fieldOf(ConsentsPage page, ConsentSubject subject, ConsentChange.Refusal reason) {
        return switch (reason) {
            case IN_THE_FUTURE, BEFORE_BIRTH, BEFORE_THE_LAST -> ConsentsPage.ANSWERED_ON;
            case CHANGED_MEANWHILE -> subject.field();
            case GUARDIAN_MISSING -> page.guardians().isEmpty() ? subject.field() : ConsentsPage.GUARDIAN;
        };
    }

    private ConsentsPage page(PersonId id, Form form) {
        var person = people.get(id);
        return new ConsentsPage(
                person,
                form,
                FullAge.isMinor(person.bornOn(), date.today()),
                guardians.of(id).stream()
                        .map(guardian -> Option.of(guardian.id().toString(), guardian.name()))
                        .toList());
    }
}
