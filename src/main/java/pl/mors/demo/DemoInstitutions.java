package pl.mors.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.Delivery.ActivityKind;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** A made-up school that a programme supports, one of whose staff is a participant. */
final class DemoInstitutions {

    private final BulkInsert facts;
    private final LocalDate today;
    private final DemoTown.Place place;
    private final Map<ProgrammeId, UUID> waiting = new HashMap<>();
    private @Nullable UUID school;

    DemoInstitutions(BulkInsert facts, LocalDate today, DemoTown.Place place) {
        this.facts = facts;
        this.today = today;
        this.place = place;
    }

    /** Only where the funder asks about institutions, and somebody can be told to have been supported. */
    void tell(Programme programme) {
        var kind = programme.definition().sourced(Delivery::activityKinds).stream()
                .map(Sourced::value)
                .filter(ActivityKind::countsAsSupport)
                .findFirst();
        var startedOn = programme.period().from().plusMonths(2);
        if (programme.definition().programmingPeriod() != ProgrammingPeriod.FROM_2014_TO_2020
                || kind.isEmpty()
                || startedOn.isAfter(today)) {
            return;
        }
        var id = school();
        var moment = Moments.evening(startedOn);
        facts.add(
                "institution_participation",
                Row.of(
                        "id",
                        Ids.next(),
                        "programme_id",
                        programme.id().value(),
                        "institution_id",
                        id,
                        "staff_covered",
                        true,
                        "recorded_at",
                        moment));
        facts.add(
                "institution_support",
                Row.of(
                        "id",
                        Ids.next(),
                        "programme_id",
                        programme.id().value(),
                        "institution_id",
                        id,
                        "activity_kind",
                        kind.get().key(),
                        "started_on",
                        startedOn,
                        "recorded_at",
                        moment));
        waiting.put(programme.id(), id);
    }

    /** Of the first participant who is asked about; nobody else of the programme is of its staff. */
    @Nullable
    UUID staffOf(Programme programme) {
        return waiting.remove(programme.id());
    }

    private UUID school() {
        var known = school;
        if (known != null) {
            return known;
        }
        var id = Ids.next();
        facts.add(
                "institution",
                Row.of(
                        "id",
                        id,
                        "name",
                        "Szkoła Podstawowa nr 99 (zmyślona)",
                        "nip",
                        "0002223336",
                        "kind",
                        "school",
                        "street",
                        "Zmyślona",
                        "building",
                        "9",
                        "postcode",
                        place.postcode(),
                        "locality",
                        place.locality(),
                        "municipality",
                        place.locality(),
                        "county",
                        place.county(),
                        "voivodeship",
                        "śląskie",
                        "urbanisation",
                        place.county().equals(place.locality()) ? 1 : 2,
                        "version",
                        1,
                        "phone",
                        "+48 00 000 00 09",
                        "email",
                        "sekretariat@szkola.example.test",
                        "created_at",
                        Moments.evening(today.minusYears(1))));
        school = id;
        return id;
    }
}
