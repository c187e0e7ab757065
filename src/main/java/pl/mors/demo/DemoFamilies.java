package pl.mors.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.demo.DemoResidents.Resident;
import pl.mors.platform.Ids;

/** A family of each town: a parent and a child who live together, what they consent to, and the parent typed a second time. */
final class DemoFamilies {

    private final BulkInsert facts;
    private final DemoResidents residents;
    private final LocalDate today;

    DemoFamilies(BulkInsert facts, DemoResidents residents, LocalDate today) {
        this.facts = facts;
        this.residents = residents;
        this.today = today;
    }

    /** @param withAccounts people who can sign in and answer for themselves */
    void tell(List<UUID> withAccounts) {
        var registeredOn = today.minusMonths(2);
        var parent = residents.aged(34, 44, registeredOn);
        var child = residents.aged(13, 15, registeredOn);
        var household = Ids.next();
        facts.add("household", Row.of("id", household, "created_at", Moments.evening(registeredOn)));
        liveIn(household, parent, registeredOn);
        liveIn(household, child, registeredOn);
        var guardian = guardian(child, parent, registeredOn);
        consent(child.id(), "image_web", "given", registeredOn, guardian);
        consent(child.id(), "image_social_media", "refused", registeredOn, null);
        consent(parent.id(), "image_print", "given", registeredOn, null);
        consent(parent.id(), "contact_email", "withdrawn", registeredOn.plusDays(20), null);
        withAccounts.forEach(person -> {
            consent(person, "image_web", "given", registeredOn, null);
            consent(person, "image_social_media", "refused", registeredOn, null);
        });
        residents.addTypedTwice(parent, registeredOn.plusDays(30));
    }

    private void liveIn(UUID household, Resident member, LocalDate since) {
        facts.add(
                "household_member",
                Row.of(
                        "id",
                        Ids.next(),
                        "household_id",
                        household,
                        "person_id",
                        member.id(),
                        "recorded_at",
                        Moments.evening(since)));
    }

    private UUID guardian(Resident child, Resident parent, LocalDate since) {
        var id = Ids.next();
        facts.add(
                "guardian",
                Row.of(
                        "id",
                        id,
                        "person_id",
                        child.id(),
                        "kind",
                        "parent",
                        "given_name",
                        parent.human().givenName(),
                        "family_name",
                        parent.human().familyName(),
                        "phone",
                        "+48 00 123 45 67",
                        "recorded_at",
                        Moments.evening(since)));
        return id;
    }

    private void consent(UUID person, String subject, String answer, LocalDate on, @Nullable UUID guardian) {
        facts.add(
                "consent",
                Row.of(
                        "id",
                        Ids.next(),
                        "person_id",
                        person,
                        "subject",
                        subject,
                        "answer",
                        answer,
                        "answered_on",
                        on,
                        "guardian_id",
                        guardian,
                        "recorded_at",
                        Moments.evening(on)));
    }
}
