package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.Street;

/** A programme and a resident whom it takes; each test changes one thing. */
final class Examples {

    static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    private Examples() {}

    /** Even numbers 2-40 of Adama Mickiewicza; unemployed people with a certificate that ages since 2021, disabled people. */
    static EligibilityTerms terms() {
        return terms(true, true);
    }

    static EligibilityTerms terms(boolean closeAssociatesAllowed, boolean groundRequired) {
        return new EligibilityTerms(
                new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31)),
                closeAssociatesAllowed,
                false,
                List.of(area(new Street("Mikołów", "Adama Mickiewicza", 2, 40, Parity.EVEN))),
                groundRequired,
                List.of(
                        new Ground("a", "osoba bezrobotna", List.of("pup_certificate")),
                        new Ground(
                                "f", "osoba z niepełnosprawnością", List.of("disability_ruling", "medical_document"))),
                List.of(
                        new EvidenceKind("pup_certificate", "zaświadczenie z PUP", 30, LocalDate.of(2021, 1, 1)),
                        new EvidenceKind("disability_ruling", "orzeczenie", null, null),
                        new EvidenceKind("medical_document", "dokument lekarski", null, null)));
    }

    static AreaRule area(Street... streets) {
        return new AreaRule("obszar", List.of(), List.of(), List.of(streets));
    }

    static EligibilityFacts resident() {
        return facts(
                DAY, TestPeople.AT_THE_ESTATE, Set.of("f"), paper("disability_ruling", LocalDate.of(2017, 1, 1), null));
    }

    static EligibilityFacts facts(LocalDate day, @Nullable Address address, Set<String> grounds, Evidence... papers) {
        return new EligibilityFacts(
                day, LocalDate.of(1961, 3, 4), ParticipationRole.PARTICIPANT, null, address, grounds, List.of(papers));
    }

    static EligibilityFacts associate(@Nullable MainParticipant main) {
        return new EligibilityFacts(
                DAY,
                LocalDate.of(1961, 3, 4),
                ParticipationRole.CLOSE_ASSOCIATE,
                main,
                TestPeople.at("Daleka", "1"),
                Set.of(),
                List.of());
    }

    static Evidence paper(String kind, LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return new Evidence(Ids.next(), kind, issuedOn, validUntil);
    }
}
