package pl.mors.participant.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.FullAge;
import pl.mors.person.GiveNotice;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeWay;
import pl.mors.person.PeopleInSight;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Staff write down that they gave somebody the information clause, and take back what was a mistake. */
@Controller
class PersonNoticesController {

    private static final String TEMPLATE = "participant/notice/person";
    private static final String NOTICE = "notice";
    private static final String GIVEN_ON = "givenOn";
    private static final String WAY = "way";
    private static final String GUARDIAN = "guardian";

    private final PersonQueries people;
    private final GivenQueries given;
    private final GuardianQueries guardians;
    private final OwedQueries owed;
    private final NoticeScopes scopes;
    private final GiveNotice giveNotice;
    private final PeopleInSight sight;
    private final BusinessDate date;

    PersonNoticesController(
            PersonQueries people,
            GivenQueries given,
            GuardianQueries guardians,
            OwedQueries owed,
            NoticeScopes scopes,
            GiveNotice giveNotice,
            PeopleInSight sight,
            BusinessDate date) {
        this.people = people;
        this.given = given;
        this.guardians = guardians;
        this.owed = owed;
        this.scopes = scopes;
        this.giveNotice = giveNotice;
        this.sight = sight;
        this.date = date;
    }

    /** Begins with what is owed, given today. */
    @GetMapping(NoticeUrls.NOTICES_OF_PERSON)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var values = new LinkedHashMap<String, String>();
        values.put(GIVEN_ON, Texts.date(date.today()));
        var waiting = owed.of(personId, date.today());
        giveable(personId).stream()
                .filter(notice -> waiting.contains(notice.programme()))
                .findFirst()
                .ifPresent(notice -> values.put(NOTICE, notice.id().toString()));
        return Pages.show(TEMPLATE, page(personId, Form.startingWith(values)));
    }

    @PostMapping(NoticeUrls.NOTICES_OF_PERSON)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView give(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var page = page(personId, form);
        var reader = form.read("participant.notice");
        var notice =
                reader.choice(NOTICE, page.notices().stream().map(Option::value).toList());
        var on = reader.date(GIVEN_ON);
        var way = reader.choice(WAY, NoticeWay.class);
        var guardian = page.recipients().isEmpty()
                ? null
                : reader.choice(
                        GUARDIAN, page.recipients().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (giveNotice.give(
                personId, NoticeId.valueOf(notice.get()), on.get(), way.get(), guardian(guardian))) {
            case GiveNotice.Given() ->
                Pages.redirect(PersonUrls.person(personId), Notice.done("participant.notice.given"));
            case GiveNotice.Unchanged() ->
                Pages.redirect(PersonUrls.person(personId), Notice.info("participant.notice.unchanged"));
            case GiveNotice.Refused(var reason) -> {
                form.errors().add(GIVEN_ON, reason.textKey());
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @PostMapping(NoticeUrls.GIVEN_WITHDRAWAL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView takeBack(@PathVariable PersonId personId, @PathVariable NoticeId noticeId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        if (told(personId).stream().noneMatch(one -> one.notice().equals(noticeId))) {
            throw new NotFound("notice " + noticeId + " given to " + personId);
        }
        giveNotice.takeBack(personId, noticeId);
        return Pages.redirect(NoticeUrls.noticesOf(personId), Notice.done("participant.notice.given-taken-back"));
    }

    private static @Nullable GuardianId guardian(@Nullable Answer<String> recipient) {
        return recipient == null || recipient.get().equals(PersonNoticesPage.THE_PERSON)
                ? null
                : GuardianId.valueOf(recipient.get());
    }

    /** Who can be told for a minor, and the minor; nobody to choose from where there is no guardian. */
    private List<Option> recipients(Person person) {
        if (!FullAge.isMinor(person.bornOn(), date.today())) {
            return List.of();
        }
        var acting = guardians.of(person.id()).stream()
                .map(guardian -> Option.of(guardian.id().toString(), guardian.name()))
                .toList();
        return acting.isEmpty()
                ? List.of()
                : Stream.concat(acting.stream(), Stream.of(Option.of(PersonNoticesPage.THE_PERSON, person.name())))
                        .toList();
    }

    private PersonNoticesPage page(PersonId id, Form form) {
        var all = scopes.all();
        var person = people.get(id);
        return new PersonNoticesPage(
                person,
                told(id).stream()
                        .map(one -> new PersonNoticesPage.Line(one.notice(), title(all, one.programme()), one.words()))
                        .toList(),
                giveable(id).stream()
                        .map(notice -> Option.of(
                                notice.id().toString(),
                                Texts.t(
                                        "participant.notice.choice",
                                        title(all, notice.programme()),
                                        String.valueOf(notice.version()),
                                        notice.validFrom())))
                        .toList(),
                recipients(person),
                form);
    }

    private List<GivenQueries.Given> told(PersonId person) {
        boolean programmesToo = mayKnowProgrammes(person);
        return given.to(person).stream()
                .filter(one -> one.programme() == null || programmesToo)
                .toList();
    }

    private List<PrivacyNotice> giveable(PersonId person) {
        boolean programmesToo = mayKnowProgrammes(person);
        return given.giveable(date.today()).stream()
                .filter(notice -> notice.programme() == null || programmesToo)
                .toList();
    }

    /** A programme's clause says who takes part in it. */
    private boolean mayKnowProgrammes(PersonId person) {
        return sight.inSight(DataClass.PARTICIPATION, Action.READ).test(person);
    }

    private static String title(List<NoticeScope> scopes, @Nullable UUID programme) {
        return scopes.stream()
                .filter(scope -> Objects.equals(scope.programmeId(), programme))
                .map(NoticeScope::title)
                .findFirst()
                .orElse("");
    }
}
