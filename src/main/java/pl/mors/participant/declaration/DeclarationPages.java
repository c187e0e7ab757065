package pl.mors.participant.declaration;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.community.Community;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.Education;
import pl.mors.participant.eligibility.Eligibility;
import pl.mors.participant.eligibility.EligibilityAnswers;
import pl.mors.participant.eligibility.EligibilityQueries;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** Puts the page of a declaration together. */
@Component
class DeclarationPages {

    private final PersonQueries people;
    private final EligibilityQueries checks;
    private final CurrentUser user;

    DeclarationPages(PersonQueries people, EligibilityQueries checks, CurrentUser user) {
        this.people = people;
        this.checks = checks;
        this.user = user;
    }

    DeclarationPage page(PersonId person, Programme programme, List<Community> communities, Form form) {
        var check = checks.latest(person, programme.id());
        var period = programme.definition().programmingPeriod();
        return new DeclarationPage(
                people.get(person),
                programme,
                form,
                check.orElse(null),
                check.map(StoredCheck::answers).map(EligibilityAnswers::role).orElse(null),
                check.filter(this::needsReason).isPresent(),
                period != ProgrammingPeriod.NONE,
                period == ProgrammingPeriod.FROM_2014_TO_2020,
                communities.stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList(),
                options("participant.education.", List.of(Education.values())),
                options("participant.labour.", LabourSituation.in(period)),
                options("participant.occupation.", List.of(Occupation.values())),
                SensitiveQuestion.in(period).stream()
                        .map(DeclarationPages::question)
                        .toList());
    }

    private boolean needsReason(StoredCheck check) {
        return check.outcome() != Eligibility.Outcome.ELIGIBLE
                && check.isOverridable()
                && user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
    }

    private static DeclarationPage.Question question(SensitiveQuestion question) {
        return new DeclarationPage.Question(
                question.field(),
                Texts.t("participant.declaration." + question.field()),
                options("participant.answer.", question.answers()));
    }

    private static <E extends Enum<E>> List<Option> options(String keys, List<E> values) {
        return values.stream()
                .map(value -> Option.of(value.name(), Texts.t(keys + value)))
                .toList();
    }
}
