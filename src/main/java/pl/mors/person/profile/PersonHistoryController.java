package pl.mors.person.profile;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.ChangeFilter;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

@Controller
class PersonHistoryController {

    private static final int PAGE_SIZE = 50;

    private final PersonQueries people;
    private final PeopleInSight sight;
    private final ObjectProvider<PersonPageSection> sources;
    private final AuditHistory history;

    PersonHistoryController(
            PersonQueries people,
            PeopleInSight sight,
            ObjectProvider<PersonPageSection> sources,
            AuditHistory history) {
        this.people = people;
        this.sight = sight;
        this.sources = sources;
        this.history = history;
    }

    @GetMapping(PersonUrls.HISTORY)
    @Requires(DataClass.AUDIT)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView history(
            @PathVariable PersonId personId,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        sight.require(personId, DataClass.PERSONAL, Action.READ);
        var kept = sources.stream().flatMap(source -> source.keptAbout(personId).stream());
        var subjects = Stream.<UUID>concat(Stream.of(personId.value()), kept).toList();
        var open = Arrays.stream(DataClass.values())
                .filter(data -> sight.opensWhole(personId, data))
                .collect(Collectors.toUnmodifiableSet());
        var changes = history.changes(
                ChangeFilter.about(subjects),
                Cursor.ofNumber(place),
                PAGE_SIZE,
                dataClass -> open.contains(Coded.of(DataClass.class, dataClass)));
        return Pages.show(
                "person/profile/history",
                new PersonHistoryPage(people.get(personId), changes, Href.of(PersonUrls.history(personId))));
    }
}
