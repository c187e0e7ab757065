package pl.mors.participant.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.Education;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.correction.Stored;
import pl.mors.participant.eligibility.EligibilityAnswers;
import pl.mors.participant.eligibility.EligibilityQueries;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
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
    private final Signatures signatures;
    private final NoticeQueries notices;
    private final SignedDeclarations signedDeclarations;
    private final CurrentUser user;
    private final BusinessDate date;

    DeclarationPages(
            PersonQueries people,
            EligibilityQueries checks,
            Signatures signatures,
            NoticeQueries notices,
            SignedDeclarations signedDeclarations,
            CurrentUser user,
            BusinessDate date) {
        this.people = people;
        this.checks = checks;
        this.signatures = signatures;
        this.notices = notices;
        this.signedDeclarations = signedDeclarations;
        this.user = user;
        this.date = date;
    }

    DeclarationPage page(PersonId person, Programme programme, Choices choices, Form form) {
        var check = checks.latest(person, programme.id());
        return page(
                person,
                programme,
                choices,
                form,
                check.orElse(null),
                check.map(StoredCheck::answers).map(EligibilityAnswers::role).orElse(null),
                null);
    }

    /**
     * The form of a correction.
     *
     * @param check of the corrected day that stands in the way; null when none does
     */
    DeclarationPage correction(
            Participation participation,
            Programme programme,
            Choices choices,
            Form form,
            @Nullable StoredCheck check,
            DeclarationPage.Correction correction) {
        return page(participation.person(), programme, choices, form, check, participation.role(), correction);
    }

    private DeclarationPage page(
            PersonId person,
            Programme programme,
            Choices choices,
            Form form,
            @Nullable StoredCheck check,
            @Nullable ParticipationRole role,
            DeclarationPage.@Nullable Correction correction) {
        var period = programme.definition().programmingPeriod();
        return new DeclarationPage(
                people.get(person),
                programme,
                form,
                check,
                role,
                check == null ? correction != null && correction.unproved() && mayOverride() : needsReason(check),
                period != ProgrammingPeriod.NONE,
                period == ProgrammingPeriod.FROM_2014_TO_2020,
                signing(person, programme, form),
                correction == null
                        ? notices.holding(
                                        programme.id().value(),
                                        DeclarationForm.day(form).orElseGet(date::today))
                                .orElse(null)
                        : null,
                choices.communities().stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList(),
                options("participant.education.", List.of(Education.values())),
                options("participant.labour.", LabourSituation.in(period)),
                options("participant.occupation.", List.of(Occupation.values())),
                choices.institutions().stream()
                        .map(one -> Option.of(one.id().toString(), one.name()))
                        .toList(),
                SensitiveQuestion.in(
                                period,
                                programme.declarationRequired()
                                        ? DeclarationForm.day(form).orElseGet(date::today)
                                        : null)
                        .stream()
                        .map(DeclarationPages::question)
                        .toList(),
                correction == null ? signedDeclarations.drafts(person, programme) : List.of(),
                correction);
    }

    /** By the day in the form, as far as one can be read there, else by today. */
    private DeclarationPage.Signing signing(PersonId person, Programme programme, Form form) {
        var day = DeclarationForm.day(form).orElseGet(date::today);
        return new DeclarationPage.Signing(
                programme.declarationRequired() && signatures.needsGuardian(person, day),
                signatures.guardians(person).stream()
                        .map(one -> Option.of(one.id().toString(), one.name()))
                        .toList());
    }

    /** What is on record, in the words of the form. */
    static List<Stored> stored(SignedDeclaration known, Choices choices) {
        var lines = new ArrayList<Stored>();
        if (known.signedOn() != null) {
            lines.add(line("signedOn", Texts.date(known.signedOn())));
        }
        choices.communities().stream()
                .filter(one -> one.id().equals(known.community()))
                .forEach(one -> lines.add(line("community", one.name())));
        var entry = known.entry();
        if (entry != null) {
            lines.add(line("education", Texts.t("participant.education." + entry.education())));
            lines.add(line("labour", Texts.t("participant.labour." + entry.labour())));
            if (entry.occupation() != null) {
                lines.add(line("occupation", Texts.t("participant.occupation." + entry.occupation())));
            }
            if (entry.employer() != null) {
                lines.add(line("employer", entry.employer()));
            }
            choices.institutions().stream()
                    .filter(one -> one.id().equals(entry.institution()))
                    .forEach(one -> lines.add(line(DeclarationForm.INSTITUTION, one.name())));
            if (entry.educationEndsOn() != null) {
                lines.add(line("educationEndsOn", Texts.date(entry.educationEndsOn())));
            }
        }
        new TreeMap<>(known.answers())
                .forEach((question, answer) ->
                        lines.add(line(question.field(), Texts.t("participant.answer." + answer))));
        return lines;
    }

    private static Stored line(String field, String value) {
        return new Stored(Texts.t("participant.declaration." + field), value);
    }

    private boolean needsReason(StoredCheck check) {
        return !check.isEligible() && check.isOverridable() && mayOverride();
    }

    private boolean mayOverride() {
        return user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
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
