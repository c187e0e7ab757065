package pl.mors.person.profile;

import java.util.List;
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
 */
public record PersonPage(
        Person person,
        int age,
        List<Residence> residences,
        List<Section> sections,
        List<Link> actions,
        boolean mayChange) {}
