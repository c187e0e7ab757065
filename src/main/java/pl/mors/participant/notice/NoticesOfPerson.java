package pl.mors.participant.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** Which version of which information clause a person was told, and which is owed. */
@Component
class NoticesOfPerson implements PersonPageSection {

    private static final int BEFORE_CONSENTS = 58;

    private final GivenQueries given;
    private final OwedQueries owed;
    private final NoticeScopes scopes;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    NoticesOfPerson(
            GivenQueries given,
            OwedQueries owed,
            NoticeScopes scopes,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.given = given;
        this.owed = owed;
        this.scopes = scopes;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @Override
    public int order() {
        return BEFORE_CONSENTS;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        var told = given.to(person);
        var waiting = owed.of(person, date.today());
        if (told.isEmpty() && waiting.isEmpty()) {
            return Optional.empty();
        }
        boolean programmesToo =
                sight.inSight(DataClass.PARTICIPATION, Action.READ).test(person);
        var rows = scopes.all().stream()
                .filter(scope -> scope.programme() == null || programmesToo)
                .flatMap(scope -> row(scope, told, waiting.contains(scope.programmeId())))
                .toList();
        return Optional.of(new Section(
                Texts.t("participant.notice.section"),
                rows,
                Texts.t("participant.notice.section.none"),
                List.of(),
                user.may(DataClass.PERSONAL, Action.WRITE)
                        ? Link.to(Texts.t("participant.notice.record"), NoticeUrls.noticesOf(person))
                        : null));
    }

    private static Stream<Row> row(NoticeScope scope, List<GivenQueries.Given> told, boolean waits) {
        var latest = told.stream()
                .filter(one -> Objects.equals(one.programme(), scope.programmeId()))
                .findFirst();
        if (latest.isEmpty() && !waits) {
            return Stream.empty();
        }
        var words = latest.map(GivenQueries.Given::words).orElseGet(() -> Texts.t("participant.notice.never"));
        return Stream.of(new Row(scope.title(), null, waits ? Texts.t("participant.notice.newer-owed", words) : words));
    }
}
