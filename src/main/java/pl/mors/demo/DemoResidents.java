package pl.mors.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import pl.mors.demo.MadeUpPeople.Human;
import pl.mors.platform.Ids;

/** Registers made-up people of a town, each with a residence in one of its streets. */
final class DemoResidents {

    private final DemoTown town;
    private final MadeUpPeople people;
    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;

    DemoResidents(DemoTown town, MadeUpPeople people, BulkInsert facts, Random random, LocalDate today) {
        this.town = town;
        this.people = people;
        this.facts = facts;
        this.random = random;
        this.today = today;
    }

    /** A registered person. */
    record Resident(UUID id, Human human) {}

    Resident aged(int from, int to, LocalDate registeredOn) {
        var human = people.aged(from, to, registeredOn);
        return new Resident(register(human, registeredOn), human);
    }

    /** Somebody of this name; returns the person's id. */
    UUID add(String displayName, int from, int to) {
        return register(people.named(displayName, from, to, today), today.minusYears(1));
    }

    /** The same human once more, by somebody who had no number at hand and misheard the name. */
    void addTypedTwice(Resident resident, LocalDate registeredOn) {
        var human = resident.human();
        facts.add(
                "person",
                Row.of(
                        "id",
                        Ids.next(),
                        "given_name",
                        human.givenName(),
                        "family_name",
                        human.familyName().substring(0, 2) + human.familyName().substring(3),
                        "pesel",
                        null,
                        "date_of_birth",
                        human.pesel().dateOfBirth(),
                        "sex",
                        human.pesel().sex().code(),
                        "citizenship",
                        "polish",
                        "phone",
                        null,
                        "email",
                        null,
                        "preferred_language",
                        "pl",
                        "version",
                        1,
                        "created_at",
                        Moments.evening(registeredOn)));
    }

    /** Somebody registered moves out of the area, as stated the day after. */
    void moveOut(UUID person, LocalDate on) {
        live(person, town.streets().getLast(), on, Moments.evening(on.plusDays(1)));
    }

    private UUID register(Human human, LocalDate registeredOn) {
        var id = Ids.next();
        var moment = Moments.evening(registeredOn);
        facts.add(
                "person",
                Row.of(
                        "id",
                        id,
                        "given_name",
                        human.givenName(),
                        "family_name",
                        human.familyName(),
                        "pesel",
                        human.pesel().digits(),
                        "date_of_birth",
                        human.pesel().dateOfBirth(),
                        "sex",
                        human.pesel().sex().code(),
                        "citizenship",
                        isUkrainian(human) ? "third_country" : "polish",
                        "phone",
                        "+48 00 %03d %02d %02d"
                                .formatted(random.nextInt(1000), random.nextInt(100), random.nextInt(100)),
                        "email",
                        random.nextInt(3) == 0
                                ? "osoba-" + human.pesel().digits().substring(0, 6) + random.nextInt(100)
                                        + "@example.test"
                                : null,
                        "preferred_language",
                        isUkrainian(human) ? "uk" : "pl",
                        "version",
                        1,
                        "created_at",
                        moment));
        // Nine of ten live within the area; the last street of each town lies outside.
        int last = town.streets().size() - 1;
        var street = town.streets().get(random.nextInt(10) == 0 ? last : random.nextInt(last));
        live(id, street, registeredOn, moment);
        return id;
    }

    private void live(UUID person, DemoTown.Street street, LocalDate from, OffsetDateTime moment) {
        facts.add(
                "residence",
                Row.of(
                        "id",
                        Ids.next(),
                        "person_id",
                        person,
                        "valid_from",
                        from,
                        "homeless",
                        false,
                        "street",
                        street.name(),
                        "building",
                        String.valueOf(1 + random.nextInt(14)),
                        "flat",
                        random.nextBoolean() ? String.valueOf(1 + random.nextInt(30)) : null,
                        "postcode",
                        town.place().postcode(),
                        "locality",
                        town.place().locality(),
                        "district",
                        street.district().isEmpty() ? null : street.district(),
                        "municipality",
                        town.place().locality(),
                        "county",
                        town.place().county(),
                        "voivodeship",
                        "śląskie",
                        "urbanisation",
                        town.address().equals("sosnowiec") ? 1 : 2,
                        "recorded_at",
                        moment));
    }

    private static boolean isUkrainian(Human human) {
        return Set.of("Oksana", "Olena", "Oleh", "Mykoła").contains(human.givenName());
    }
}
