package pl.mors.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.programme.file.Delivery.ActivityKind;
import pl.mors.programme.file.Delivery.CountedIn;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Room;
import pl.mors.programme.file.Delivery.Tie;
import pl.mors.programme.file.ProgrammeFile.Area;
import pl.mors.programme.file.ProgrammeFile.Community;
import pl.mors.programme.file.ProgrammeFile.CommunityKind;
import pl.mors.programme.file.ProgrammeFile.MoneyField;
import pl.mors.programme.file.ProgrammeFile.Partner;
import pl.mors.programme.file.ProgrammeFile.PlannedSupport;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;
import pl.mors.programme.file.ProgrammeFile.Source;
import pl.mors.programme.file.ProgrammeFile.Venue;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileOutcome.Rejected;

/** The shipped programmes, held against the words of the pages that they were copied from. */
class SeedProgrammesTest {

    private static final ProgrammeFileReader READER = new ProgrammeFileReader(Set.of("pefs", "smefs"));

    @Nested
    class Mikolow {

        private final ProgrammeFile file = load("mikolow-pwsl-2018");

        @Test
        void isThePageTitleAndOrganisation() {
            assertThat(file.code()).isEqualTo("MIK-PWSL-2018");
            assertThat(file.title()).isEqualTo("Program wsparcia społeczności lokalnych 2018 - 2020");
            assertThat(file.organisation().name()).isEqualTo("Miejski Ośrodek Pomocy Społecznej w Mikołowie");
            assertThat(file.organisation().address()).isEqualTo("mikolow");
            assertThat(file.madeUp()).isFalse();
            assertThat(file.programmingPeriod()).isEqualTo(ProgrammingPeriod.FROM_2014_TO_2020);
            assertThat(file.exportProfile()).isEqualTo("pefs");
        }

        @Test
        void keepsTheSpellingOfThePageBesideTheRightName() {
            var funding = file.funding();

            assertThat(funding.operationalProgramme().published())
                    .isEqualTo("Regionalnego Programu Operacyjnego Województwa Śląsiego 2014-2020");
            assertThat(funding.operationalProgramme().name()).contains("Województwa Śląskiego");
            assertThat(funding.priorityAxis().published()).isEqualTo("IX. Właczenie Społeczne");
            assertThat(funding.measure().published()).isEqualTo("9.1. Aktywna integracja");
            assertThat(funding.subMeasure().published())
                    .isEqualTo("9.1.1. Wzmacnianie potencjału społeczno-zawodowego społeczności lokalnych - ZIT");
        }

        @Test
        void runsForThePublishedPeriod() {
            var period = file.period();

            assertThat(period.from()).isEqualTo(LocalDate.of(2018, 9, 1));
            assertThat(period.to()).isEqualTo(LocalDate.of(2020, 8, 31));
            assertThat(period.label()).isEqualTo("Planowany okres realizacji");
            assertThat(period.published()).isEqualTo("01.09.2018 – 31.08.2020");
        }

        @Test
        void hasThePublishedMoney() {
            var money = file.money();

            assertThat(money.total().amount()).isEqualByComparingTo(new BigDecimal("651812.50"));
            assertThat(money.total().label()).isEqualTo("Całkowita wartość projektu");
            assertThat(money.total().published()).isEqualTo("651 812,50 zł");
            assertThat(money.grant().amount()).isEqualByComparingTo(new BigDecimal("619221.87"));
            assertThat(money.grant().label()).isEqualTo("Wartość dofinansowania");
            assertThat(money.grant().published()).isEqualTo("619 221,87 zł");
            assertThat(money.euFundingLevel()).isNull();
        }

        @Test
        void coversAtLeast96ResidentsAndFiveCommunities() {
            assertThat(file.targetGroup().number()).isEqualTo(96);
            assertThat(file.targetGroup().atLeast()).isTrue();
            assertThat(file.targetGroup().published()).contains("co najmniej 96 mieszkańców Gminy Mikołów");
            assertThat(file.communities()).hasSize(5);
            assertThat(file.communities())
                    .filteredOn(community -> community.kind() == CommunityKind.TERRITORIAL)
                    .extracting(Community::name)
                    .containsExactly("Rynek", "osiedle Mickiewicza");
            assertThat(file.communities())
                    .filteredOn(community -> community.kind() == CommunityKind.CATEGORICAL)
                    .hasSize(3)
                    .allSatisfy(community -> assertThat(community.name()).isNull());
        }

        @Test
        void namesTheUnnamedCommunitiesInTheDemoOnly() {
            assertThat(file.sourced(Delivery::communityNames))
                    .hasSize(3)
                    .allSatisfy(name -> assertThat(name.source()).isEqualTo(Source.DEMO));
        }

        @Test
        void meetsAtMickiewicza12() {
            assertThat(file.venues()).singleElement().satisfies(venue -> {
                assertThat(venue.address()).contains("Mickiewicza 12");
                assertThat(venue.published())
                        .isEqualTo("w budynku na osiedlu Mickiewicza 12 w ramach lokalnego miejsca spotkań");
            });
        }

        @Test
        void plansTheSupportThatThePageLists() {
            assertThat(file.plannedSupport())
                    .extracting(PlannedSupport::published)
                    .contains(
                            "grup samopomocy",
                            "animatora lokalnego",
                            "usług edukacyjnych",
                            "wolontariatu",
                            "spotkań sąsiedzkich",
                            "organizacji wyjść i wyjazdów integracyjnych dla aktywnych uczestników");
        }

        @Test
        void carriesTheWholeDescriptionWordForWord() {
            assertThat(text(file))
                    .contains("Wsparciem zostanie obiętych 5 społeczności lokalnych")
                    .contains("podnieniesie poziomu aktywności mieszkańców Rynku oraz osiedla Mickiewicza")
                    .contains("wzrost znacznienia społeczności lokalnych")
                    .endsWith("zarówno w sferze społecznej jak i zatrudnieniowej.");
            assertThat(file.expectedEffects()).contains("wzrost znacznienia społeczności lokalnych");
        }
    }

    @Nested
    class Sosnowiec {

        private final ProgrammeFile file = load("sosnowiec-mors-2018");

        @Test
        void isThePageTitleAndPeriod() {
            assertThat(file.code()).isEqualTo("SOS-MORS-2018");
            assertThat(file.title()).isEqualTo("Miejski Ośrodek Rozwoju Społecznego (MORS)");
            assertThat(file.page().title()).isEqualTo("Miejski Ośrodek Rozwoju Społecznego (MOPS)");
            assertThat(file.organisation().address()).isEqualTo("sosnowiec");
            assertThat(file.period().from()).isEqualTo(LocalDate.of(2018, 3, 1));
            assertThat(file.period().to()).isEqualTo(LocalDate.of(2020, 9, 28));
            assertThat(file.period().published()).isEqualTo("2018-03-01 – 2020-09-28");
            assertThat(file.funding().fund()).isEqualTo("Europejski Fundusz Społeczny");
        }

        @Test
        void keepsTheUnionsShareApartAndGuessesNoTotal() {
            var money = file.money();

            assertThat(money.euFundingLevel().amount()).isEqualByComparingTo(new BigDecimal("906460.31"));
            assertThat(money.euFundingLevel().label()).isEqualTo("Poziom dofinansowania UE");
            assertThat(money.euFundingLevel().published()).isEqualTo("906 460,31 zł");
            assertThat(money.total()).isNull();
            assertThat(money.grant()).isNull();
            assertThat(money.notPublished()).containsExactlyInAnyOrder(MoneyField.TOTAL, MoneyField.GRANT);
        }

        @Test
        void coversExactly124ResidentsOfTwoDistrictsOfTheRevitalisationProgramme() {
            assertThat(file.targetGroup().number()).isEqualTo(124);
            assertThat(file.targetGroup().atLeast()).isFalse();
            assertThat(file.targetGroup().label()).isEqualTo("Grupa docelowa projektu");
            assertThat(file.communities())
                    .extracting(Community::name)
                    .containsExactlyInAnyOrder("Kazimierz Górniczy", "Juliusz");
            assertThat(file.areas())
                    .singleElement()
                    .extracting(Area::namedBy)
                    .isEqualTo("LPR Miasta Sosnowca na lata 2016-2023");
        }

        @Test
        void hasThePublishedPlacesAndPartner() {
            assertThat(file.venues())
                    .extracting(Venue::published)
                    .containsExactly(
                            "w rewitalizowanym obiekcie Miejskiego Domu Kultury „Kazimierz”",
                            "obiekcie w Parku im. J. Kuronia (tzw. muszelka)");
            assertThat(file.partners())
                    .extracting(Partner::name)
                    .containsExactly("Miasto Sosnowiec", "Stowarzyszenie Instytut Współpracy i Partnerstwa Lokalnego");
        }

        @Test
        void plansTheClubsWorkshopsAdviceAndJobMeasures() {
            assertThat(file.plannedSupport())
                    .extracting(PlannedSupport::name)
                    .containsExactly(
                            "Klub Młodzieżowy",
                            "Klub dla seniorów",
                            "Klub dla rodzin",
                            "Warsztaty fotografii",
                            "Warsztaty dziennikarskie",
                            "Warsztaty wizualnej prezentacji inicjatyw",
                            "Wybór liderów lokalnych",
                            "Wydarzenia dla społeczności lokalnej",
                            "Centrum Wolontariatu",
                            "Punkt Porad Mieszkańca – poradnictwo prawne",
                            "Punkt Porad Mieszkańca – poradnictwo psychologiczne",
                            "Warsztaty motywacyjne",
                            "Warsztaty edukacyjne",
                            "Kursy zawodowe",
                            "Staże zawodowe");
        }

        @Test
        void carriesTheWholeDescriptionWordForWord() {
            assertThat(text(file))
                    .startsWith("Miasto Sosnowiec wraz z partnerem Stowarzyszeniem Instytutem Współpracy i Partnerstwa")
                    .contains("Utworzony zostanie Miejski Ośrodek Rozwoju Społecznego")
                    .endsWith("społeczno-zawodowego społeczności lokalnych – ZIT");
        }
    }

    @Test
    void theCertificateRuleOfThirtyDaysBeginsIn2021() {
        assertThat(evidence("mikolow-pwsl-2018"))
                .extracting(EvidenceKind::datedRules)
                .allSatisfy(rules -> assertThat(rules).isEmpty());
        assertThat(evidence("sosnowiec-mors-2018"))
                .extracting(EvidenceKind::datedRules)
                .allSatisfy(rules -> assertThat(rules).isEmpty());
        assertThat(evidence("przyklad-cus-2024"))
                .filteredOn(kind -> Set.of("pup_certificate", "zus_certificate").contains(kind.code()))
                .hasSize(2)
                .allSatisfy(kind -> assertThat(kind.datedRules().getFirst())
                        .isEqualTo(new EvidenceRule(
                                LocalDate.of(2021, 1, 1),
                                30,
                                CountedIn.CALENDAR_DAYS,
                                ReferenceDay.FIRST_SUPPORT,
                                false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mikolow-pwsl-2018", "sosnowiec-mors-2018"})
    void theProgrammesOfThePagesTakeResidentsOfAnyAgeWithoutSharesOrBoundaries(String name) {
        var demo = load(name).demo();

        assertThat(demo.eligibility().ties()).containsExactly(Tie.LIVES);
        assertThat(demo.eligibility().age()).isNull();
        assertThat(demo.eligibility().shares()).isEmpty();
        assertThat(demo.areaRules())
                .allSatisfy(area -> assertThat(area.boundaries()).isEmpty());
    }

    @Test
    void aPicnicStartsNobodyAndAClubDoes() {
        var kinds = load("mikolow-pwsl-2018").demo().activityKinds();

        assertThat(kinds)
                .filteredOn(kind -> !kind.countsAsSupport())
                .extracting(ActivityKind::key)
                .containsExactly("spotkanie-sasiedzkie", "piknik");
        assertThat(load("sosnowiec-mors-2018").demo().activityKinds().getFirst().countsAsSupport())
                .isTrue();
    }

    @Test
    void aClubLivesWithoutFunderDeclarationIndicatorsOrEnd() {
        ProgrammeFile club = load("mikolow-klub-sasiedzki");

        assertThat(club.funding()).isNull();
        assertThat(club.money()).isNull();
        assertThat(club.period().to()).isNull();
        assertThat(club.programmingPeriod()).isEqualTo(ProgrammingPeriod.NONE);
        assertThat(club.exportProfile()).isEqualTo(ProgrammeFile.NO_EXPORT);
        assertThat(club.allIndicators()).isEmpty();
        assertThat(club.demo().rules().declarationRequired()).isFalse();
    }

    @Test
    void aGroupThatCarriesOverExistsInTheOtherProgramme() {
        var continues = load("mikolow-klub-sasiedzki").demo().groups().getLast().continues();

        assertThat(continues.programme()).isEqualTo("MIK-PWSL-2018");
        assertThat(load("mikolow-pwsl-2018").demo().groups())
                .extracting(Delivery.Group::key)
                .contains(continues.group());
    }

    @Test
    void theMadeUpProgrammeSaysSo() {
        ProgrammeFile example = load("przyklad-cus-2024");

        assertThat(example.madeUp()).isTrue();
        assertThat(example.exportProfile()).isEqualTo("smefs");
        assertThat(example.programmingPeriod()).isEqualTo(ProgrammingPeriod.FROM_2021_TO_2027);
        assertThat(example.organisation().address()).isEqualTo("sosnowiec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mikolow-pwsl-2018", "sosnowiec-mors-2018"})
    void whatThePagesDoNotSayIsMarkedAsDemo(String name) {
        ProgrammeFile file = load(name);

        assertThat(file.delivery()).isNull();
        assertThat(file.allIndicators())
                .extracting(ProgrammeFile.Sourced::source)
                .contains(Source.PUBLISHED, Source.DEMO);
        assertThat(file.sourced(Delivery::groups)).isNotEmpty().allMatch(group -> group.source() == Source.DEMO);
        assertThat(file.sourcedValue(Delivery::rules).orElseThrow().source()).isEqualTo(Source.DEMO);
        assertThat(file.demo().rooms())
                .extracting(Room::parallelSessions)
                .contains(1)
                .anyMatch(n -> n > 1);
    }

    private static List<EvidenceKind> evidence(String name) {
        return load(name).demo().eligibility().evidenceKinds();
    }

    private static String text(ProgrammeFile file) {
        return file.page().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.joining("\n"));
    }

    private static ProgrammeFile load(String name) {
        try {
            return switch (READER.read(Path.of("programmes", name + ".yaml"))) {
                case Loaded(ProgrammeFile file) -> file;
                case Rejected(List<Problem> problems) ->
                    throw new AssertionError(
                            problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
