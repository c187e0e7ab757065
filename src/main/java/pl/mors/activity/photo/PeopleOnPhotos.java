package pl.mors.activity.photo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.photo.PhotoQueries.Photo;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Who may be told on the photographs of a session: those on its sheet, whoever was told on one of them before, and whom the reader finds
 * in the register.
 */
@Component
class PeopleOnPhotos {

    private final AttendanceQueries sheets;
    private final EnrolmentQueries register;

    PeopleOnPhotos(AttendanceQueries sheets, EnrolmentQueries register) {
        this.sheets = sheets;
        this.register = register;
    }

    /** Whether the reader may search the register by name, and not only by the exact number. */
    boolean searchesByName() {
        return register.searchesByName();
    }

    /** Those who are offered anyway, and these. */
    List<Option> options(SessionDetails session, List<Photo> kept, Collection<PersonId> others) {
        Set<PersonId> all = new LinkedHashSet<>(others);
        kept.forEach(photo -> all.addAll(photo.people().keySet()));
        return sheets.sheet(session.id(), all).stream()
                .map(row -> Option.of(row.person().toString(), row.name()))
                .toList();
    }

    /** Those of the named whom the reader may name: who is offered anyway, and whom the reader could have found. */
    List<PersonId> within(SessionDetails session, List<Photo> kept, Collection<PersonId> named) {
        var reach = register.withinReach(session.group(), named, session.time().day());
        return options(session, kept, reach).stream()
                .map(option -> PersonId.valueOf(option.value()))
                .filter(named::contains)
                .toList();
    }

    /** Whom the words find in the register, with the day of birth as far as the reader may know it. */
    Map<PersonId, @Nullable LocalDate> find(SessionDetails session, String words) {
        Map<PersonId, @Nullable LocalDate> found = new HashMap<>();
        register.find(session.group(), words, session.time().day())
                .forEach(one -> found.put(one.person(), one.bornOn()));
        return found;
    }

    /** The options with a hint at those who were found beyond the ones offered anyway. */
    List<Option> withFound(
            SessionDetails session,
            List<Photo> kept,
            Collection<PersonId> named,
            Map<PersonId, @Nullable LocalDate> found) {
        var offered = options(session, kept, List.of());
        Set<PersonId> others = new LinkedHashSet<>(named);
        others.addAll(found.keySet());
        return options(session, kept, others).stream()
                .map(option -> offered.contains(option)
                        ? option
                        : new Option(option.value(), option.label(), hint(found, PersonId.valueOf(option.value()))))
                .toList();
    }

    private static String hint(Map<PersonId, @Nullable LocalDate> found, PersonId person) {
        var bornOn = found.get(person);
        return bornOn == null ? Texts.t("activity.photo.found") : Texts.t("activity.photo.found.born", bornOn);
    }
}
