package pl.mors.participant.startup;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/**
 * The form of a business started with a grant.
 *
 * @param granted whether the support is on record
 * @param whole whether the funder asks for the amount and the class of activity, too
 * @param version of what a saving replaces; empty when there is none
 * @param stored what somebody else stored meanwhile; null when nobody did
 */
public record StartUpPage(
        Person person,
        Participation participation,
        String programmeTitle,
        boolean granted,
        boolean whole,
        String version,
        @Nullable List<Stored> stored,
        Form form) {

    /** A business in the words of the form. */
    static List<Stored> stored(StartUp known) {
        return Stream.of(
                        Stream.of(new Stored(Texts.t("participant.startup.foundedOn"), Texts.date(known.foundedOn()))),
                        Stream.ofNullable(known.amount())
                                .map(amount -> new Stored(Texts.t("participant.startup.amount"), Texts.money(amount))),
                        Stream.ofNullable(known.pkd()).map(pkd -> new Stored(Texts.t("participant.startup.pkd"), pkd)))
                .flatMap(one -> one)
                .toList();
    }
}
