package pl.mors.person.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.person.PersonPageSection.Section;
import pl.mors.person.Residence;
import pl.mors.platform.web.Link;

/**
 * The page of a person.
 *
 * @param age in full years today
 * @param residences the latest first
 * @param sections what the modules above know
 * @param actions what can be done next, the most likely first
 * @param next the one of them that the person waits for: the first of a section in which there is nothing yet
 */
public record PersonPage(
        Person person,
        int age,
        List<Residence> residences,
        List<Section> sections,
        List<Link> actions,
        @Nullable Link next,
        boolean mayChange,
        boolean maySeeHistory) {}
