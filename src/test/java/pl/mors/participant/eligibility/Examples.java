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
import pl.mors.programme.file.Delivery.AgeRule;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.CountedIn;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Street;
import pl.mors.programme.file.Delivery.Tie;

/** A programme and a resident whom it takes; each test changes one thing. */
final class Examples {

    static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    static final EvidenceRule CERTIFICATE_OF_30_DAYS =
            new EvidenceRule(LocalDate.of(2021, 1, 1), 30, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, false);

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
                List.of(Tie.LIVES),
                List.of(area(new Street("Mikołów", "Adama Mickiewicza", 2, 40, Parity.EVEN))),
                null,
                groundRequired,
                List.of(
                        new Ground("a", "osoba bezrobotna", List.of("pup_certificate")),
                        new Ground(
                                "f", "osoba z niepełnosprawnością", List.of("disability_ruling", "medical_document"))),
                List.of(
                        kind("pup_certificate", "zaświadczenie z PUP", CERTIFICATE_OF_30_DAYS),
                        kind("disability_ruling", "orzeczenie"),
                        kind("medical_document", "dokument lekarski")),
                List.of());
    }

    /** The same programme with another age, other ties, areas and kinds of evidence. */
    static EligibilityTerms terms(
            @Nullable AgeRule age, List<Tie> ties, List<AreaRule> areas, EvidenceKind... evidenceKinds) {
        var usual = terms();
        return new EligibilityTerms(
                usual.period(),
                true,
                false,
                ties,
                areas,
                age,
                true,
                usual.grounds(),
                List.of(evidenceKinds),
                List.of());
    }

    static EvidenceKind kind(String code, String name, EvidenceRule... rules) {
        return new EvidenceKind(code, name, false, null, null, List.of(rules));
    }

    static AreaRule area(Street... streets) {
        return new AreaRule("obszar", List.of(), List.of(), List.of(streets), List.of());
    }

    static EligibilityFacts resident() {
        return facts(
                DAY, TestPeople.AT_THE_ESTATE, Set.of("f"), paper("disability_ruling", LocalDate.of(2017, 1, 1), null));
    }

    static EligibilityFacts facts(LocalDate day, @Nullable Address address, Set<String> grounds, Evidence... papers) {
        return facts(day, null, LocalDate.of(1961, 3, 4), address, null, List.of(), grounds, papers);
    }

    static EligibilityFacts facts(
            LocalDate day,
            @Nullable LocalDate appliedOn,
            LocalDate bornOn,
            @Nullable Address address,
            @Nullable Coordinates at,
            List<AreaTie> ties,
            Set<String> grounds,
            Evidence... papers) {
        return new EligibilityFacts(
                day,
                appliedOn,
                bornOn,
                ParticipationRole.PARTICIPANT,
                null,
                address,
                at,
                ties,
                grounds,
                List.of(papers));
    }

    static EligibilityFacts associate(@Nullable MainParticipant main) {
        return new EligibilityFacts(
                DAY,
                null,
                LocalDate.of(1961, 3, 4),
                ParticipationRole.CLOSE_ASSOCIATE,
                main,
                TestPeople.at("Daleka", "1"),
                null,
                List.of(),
                Set.of(),
                List.of());
    }

    static Evidence paper(String kind, LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return new Evidence(Ids.next(), kind, issuedOn, validUntil);
    }
}
