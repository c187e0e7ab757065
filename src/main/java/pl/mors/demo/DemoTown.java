package pl.mors.demo;

import java.util.List;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Kind;

/**
 * A centre of the demonstration with its partner and programme files. The institutions are those of the published pages; their
 * people are made up.
 *
 * @param streets where made-up people of this town live: some within the programme's area, the last one outside
 */
record DemoTown(
        String address,
        String name,
        Charter centre,
        Charter partner,
        List<String> programmeFiles,
        Place place,
        List<Street> streets) {

    /** What all addresses of a town share. */
    record Place(String locality, String county, String postcode) {}

    /** A street with its district, where the town's programmes ask for one. */
    record Street(String name, String district) {}

    static final DemoTown MIKOLOW = new DemoTown(
            "mikolow",
            "Miejski Ośrodek Pomocy Społecznej w Mikołowie",
            new Charter(
                    "mikolow",
                    "Miejski Ośrodek Pomocy Społecznej w Mikołowie",
                    "MOPS Mikołów",
                    Kind.CENTRE,
                    true,
                    "ul. Przykładowa 1",
                    "43-190 Mikołów",
                    "+48 00 000 00 01",
                    "osrodek@mikolow.demo"),
            new Charter(
                    "zakatek-pokolen",
                    "Fundacja Zakątek Pokoleń",
                    "Zakątek Pokoleń",
                    Kind.NGO,
                    true,
                    null,
                    "43-190 Mikołów",
                    null,
                    "partner@mikolow.demo"),
            List.of("mikolow-pwsl-2018.yaml", "mikolow-klub-sasiedzki.yaml"),
            new Place("Mikołów", "mikołowski", "43-190"),
            List.of(
                    new Street("Rynek", ""),
                    new Street("osiedle Mickiewicza", ""),
                    new Street("Jana Pawła II", ""),
                    new Street("Krakowska", ""),
                    new Street("Zielona", "")));

    static final DemoTown SOSNOWIEC = new DemoTown(
            "sosnowiec",
            "Miejski Ośrodek Pomocy Społecznej w Sosnowcu",
            new Charter(
                    "sosnowiec",
                    "Miejski Ośrodek Pomocy Społecznej w Sosnowcu",
                    "MOPS Sosnowiec",
                    Kind.CENTRE,
                    true,
                    "ul. Przykładowa 2",
                    "41-200 Sosnowiec",
                    "+48 00 000 00 02",
                    "osrodek@sosnowiec.demo"),
            new Charter(
                    "iwipl",
                    "Stowarzyszenie Instytut Współpracy i Partnerstwa Lokalnego",
                    "IWiPL",
                    Kind.NGO,
                    true,
                    null,
                    "41-200 Sosnowiec",
                    null,
                    "partner@sosnowiec.demo"),
            List.of("sosnowiec-mors-2018.yaml", "przyklad-cus-2024.yaml"),
            new Place("Sosnowiec", "Sosnowiec", "41-215"),
            List.of(
                    new Street("Główna", "Kazimierz Górniczy"),
                    new Street("Armii Krajowej", "Kazimierz Górniczy"),
                    new Street("Wagowa", "Kazimierz Górniczy"),
                    new Street("Juliuszowska", "Juliusz"),
                    new Street("Warszawska", "Śródmieście")));

    static final List<DemoTown> ALL = List.of(MIKOLOW, SOSNOWIEC);
}
