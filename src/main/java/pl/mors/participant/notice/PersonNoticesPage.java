package pl.mors.participant.notice;

import java.util.Arrays;
import java.util.List;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeWay;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What one person was told about their data.
 *
 * @param notices versions that can be given
 * @param recipients of a minor with guardians, who of them and the person was told; else none
 */
public record PersonNoticesPage(
        Person person, List<Line> given, List<Option> notices, List<Option> recipients, Form form) {

    /** Chosen when the minor was told, and no guardian. */
    static final String THE_PERSON = "PERSON";

    /** A version that was given. */
    public record Line(NoticeId notice, String clause, String told) {}

    public List<Option> ways() {
        return Arrays.stream(NoticeWay.values())
                .map(way -> Option.of(way.name(), way.text()))
                .toList();
    }
}
