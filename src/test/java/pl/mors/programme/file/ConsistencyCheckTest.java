package pl.mors.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileOutcome.Rejected;

/** Breaks a consistent programme in one place at a time. */
class ConsistencyCheckTest {

    private static final String CONSISTENT = """
            code: TST-1
            made_up: true
            title: Próba
            organisation: {name: Ośrodek, address: osrodek}
            programming_period: "2014-2020"
            export_profile: pefs
            period: {from: 2018-09-01, to: 2020-08-31}
            money:
              total: {amount: 1000.00, published: "1 000,00 zł"}
              grant: {amount: 950.00}
              not_published: [eu_funding_level]
            communities:
              - {key: osada, kind: territorial, name: Osada}
              - {key: bez-nazwy, kind: categorical}
            areas:
              - {key: obszar, kind: degraded, name: Obszar, communities: [osada]}
            local_activity_programmes:
              - {key: pal, name: PAL, communities: [osada]}
            venues:
              - {key: dom, name: Dom}
            planned_support:
              - {kind: club, name: Klub, venues: [dom]}
            indicators:
              - {code: UCZESTNICY, kind: output, name: Uczestnicy, rule: participants_total, target: {total: 9}}
            delivery:
              rooms:
                - {key: sala, venue: dom, name: Sala, parallel_sessions: 1}
              equipment:
                - {key: projektor, name: Projektor, inventory_number: P/1, venue: dom, pieces: 1}
                - {key: ekran, name: Ekran, inventory_number: E/1, pieces: 1}
                - {key: laptopy, name: Laptop, venue: dom, pieces: 10}
                - {key: tablety, name: Tablet, venue: dom, pieces: 5}
            demo:
              eligibility:
                residence_in: [obszar]
                ties: [lives, works]
                age: {from: 15, to: 70}
                ground_required: true
                evidence_kinds:
                  - {code: statement, name: oświadczenie, statement: true}
                  - code: paper
                    name: dokument
                    rules: [{valid_from: 2018-01-01, statement_enough: true}, {valid_from: 2021-01-01, max_age_days: 30}]
                grounds: [{code: a, name: przesłanka, evidence: [statement]}]
                shares:
                  - {group: women, at_least_percent: 60}
                  - {group: ground, ground: a, at_least_percent: 20, at_most_percent: 50}
              community_names:
                - {community: bez-nazwy, name: Seniorzy}
              area_rules:
                - of: obszar
                  streets: [{locality: Osada, street: Polna, from: 1, to: 9}]
                  boundaries: [{ring: [[19.1, 50.2], [19.2, 50.2], [19.2, 50.3], [19.1, 50.2]]}]
              activity_kinds:
                - {key: klub, type: club, name: Klub, counts_as_support: true, support_kind: other}
                - {key: piknik, type: community_event, name: Piknik, counts_as_support: false}
              groups:
                - key: grupa
                  activity_kind: klub
                  name: Grupa
                  community: osada
                  room: sala
                  meets: {weekday: monday, from: "10:00", to: "12:00"}
                  age: {from: 10, to: 20}
                  starts_on: 2018-10-01
                  ends_on: 2020-06-30
                  continues: {programme: TST-0, group: grupa}
              indicators:
                - {code: WYNIK, kind: result, name: Wynik, rule: result_after_exit, target: {total: 9, women: 5, men: 4}}
              budget_lines:
                - {code: "1", name: Zajęcia, kind: direct, amount: 1000.00}
            """;

    @Test
    void acceptsTheConsistentProgramme() throws IOException {
        assertThat(read(CONSISTENT)).isInstanceOf(Loaded.class);
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                breaks(
                        "export_profile: pefs",
                        "export_profile: pesf",
                        "/export_profile",
                        "Pole „export_profile”: nie ma profilu „pesf”. Znane profile: pefs, smefs, none."),
                breaks(
                        "to: 2020-08-31",
                        "to: 2018-01-01",
                        "/period/to",
                        "Pole „to”: data końca 2018-01-01 jest wcześniejsza niż data początku 2018-09-01."),
                breaks(
                        "{amount: 950.00}",
                        "{amount: 1000.01}",
                        "/money/grant/amount",
                        "Pole „grant”: wartość dofinansowania (1000.01) jest większa niż całkowita wartość (1000.00)."),
                breaks(
                        "{amount: 1000.00, published",
                        "{amount: 1001.00, published",
                        "/money/total/amount",
                        "Pole „amount”: kwota 1001.00 nie zgadza się z zapisem ze strony „1 000,00 zł”."),
                breaks(
                        "[eu_funding_level]",
                        "[grant]",
                        "/money/grant",
                        "Pole „grant”: kwota jest podana, a zarazem wymieniona w „not_published”."),
                breaks(
                        "key: bez-nazwy, kind: categorical",
                        "key: osada, kind: categorical",
                        "/communities/1/key",
                        "Pole „key”: wartość „osada” jest już użyta wyżej."),
                breaks(
                        "name: Obszar, communities: [osada]",
                        "name: Obszar, communities: [osda]",
                        "/areas/0/communities",
                        "Pole „communities”: w pliku nie ma społeczności „osda”."),
                breaks(
                        "key: obszar, kind",
                        "key: osada, kind",
                        "/areas/0/key",
                        "Pole „key”: tak samo nazywa się już społeczność „osada”."),
                breaks(
                        "name: PAL, communities: [osada]",
                        "name: PAL, communities: [osda]",
                        "/local_activity_programmes/0/communities",
                        "Pole „communities”: w pliku nie ma społeczności „osda”."),
                breaks(
                        "venues: [dom]",
                        "venues: [dm]",
                        "/planned_support/0/venues",
                        "Pole „venues”: w pliku nie ma miejsca „dm”."),
                breaks(
                        "venue: dom, name: Sala",
                        "venue: dm, name: Sala",
                        "/delivery/rooms/0/venue",
                        "Pole „venue”: w pliku nie ma miejsca „dm”."),
                breaks(
                        "inventory_number: P/1, venue: dom",
                        "inventory_number: P/1, venue: dm",
                        "/delivery/equipment/0/venue",
                        "Pole „venue”: w pliku nie ma miejsca „dm”."),
                breaks(
                        "key: ekran",
                        "key: projektor",
                        "/delivery/equipment/1/key",
                        "Pole „key”: wartość „projektor” jest już użyta wyżej."),
                breaks(
                        "inventory_number: E/1",
                        "inventory_number: P/1",
                        "/delivery/equipment/1/inventory_number",
                        "Pole „inventory_number”: wartość „P/1” jest już użyta wyżej."),
                breaks(
                        "name: Tablet",
                        "name: Laptop",
                        "/delivery/equipment/3/name",
                        "Pole „name”: wartość „Laptop” jest już użyta wyżej."),
                breaks(
                        "residence_in: [obszar]",
                        "residence_in: [obszr]",
                        "/demo/eligibility/residence_in",
                        "Pole „residence_in”: w pliku nie ma społeczności ani obszaru „obszr”."),
                breaks(
                        "evidence: [statement]",
                        "evidence: [statment]",
                        "/demo/eligibility/grounds/0/evidence",
                        "Pole „evidence”: w pliku nie ma dokumentu „statment”."),
                breaks(
                        "grounds: [{code: a, name: przesłanka, evidence: [statement]}]",
                        "grounds: []",
                        "/demo/eligibility/ground_required",
                        "Pole „ground_required”: przesłanka jest wymagana, a lista „grounds” jest pusta."),
                breaks(
                        "residence_in: [obszar]",
                        "residence_in: []",
                        "/demo/eligibility/ties",
                        "Pole „ties”: bez pola „residence_in” nie wiadomo, o który obszar chodzi."),
                breaks(
                        "from: 15, to: 70",
                        "from: 15, to: 7",
                        "/demo/eligibility/age/to",
                        "Pole „to”: 7 to mniej niż 15 w polu „from”."),
                breaks(
                        "valid_from: 2021-01-01",
                        "valid_from: 2018-01-01",
                        "/demo/eligibility/evidence_kinds/1/rules/1/valid_from",
                        "Pole „valid_from”: wartość „2018-01-01” jest już użyta wyżej."),
                breaks(
                        "name: dokument\n",
                        "name: dokument\n        max_age_days: 9\n        max_age_from: 2019-01-01\n",
                        "/demo/eligibility/evidence_kinds/1/rules",
                        "Pole „rules”: dokument „dokument” ma już krótki zapis „max_age_days”."),
                breaks(
                        ", statement: true",
                        "",
                        "/demo/eligibility/evidence_kinds/1/rules/0/statement_enough",
                        "Pole „statement_enough”: żaden dokument na liście nie jest oświadczeniem („statement: true”)."),
                breaks(
                        "group: ground, ground: a",
                        "group: ground, ground: b",
                        "/demo/eligibility/shares/1/ground",
                        "Pole „ground”: w pliku nie ma przesłanki „b”."),
                breaks(
                        "group: women, at_least_percent: 60",
                        "group: women, ground: a, at_least_percent: 60",
                        "/demo/eligibility/shares/0",
                        "Pole „ground” stoi przy grupie „ground” i tylko przy niej: mówi, o którą przesłankę chodzi."),
                breaks(
                        "group: women, at_least_percent: 60",
                        "group: women",
                        "/demo/eligibility/shares/0",
                        "Brakuje pola „at_least_percent” albo „at_most_percent”."),
                breaks(
                        "at_most_percent: 50",
                        "at_most_percent: 10",
                        "/demo/eligibility/shares/1/at_most_percent",
                        "Pole „at_most_percent”: 10 to mniej niż 20 w polu „at_least_percent”."),
                breaks(
                        "[19.2, 50.3], [19.1, 50.2]",
                        "[19.2, 50.3], [19.1, 50.3]",
                        "/demo/area_rules/0/boundaries/0/ring",
                        "Pole „ring”: granica nie jest zamknięta: ostatni punkt powtarza pierwszy, a wszystkich jest co najmniej 4."),
                breaks(
                        "[19.2, 50.3], [19.1, 50.2]",
                        "[50.3, 19.2], [19.1, 50.2]",
                        "/demo/area_rules/0/boundaries/0/ring",
                        "Pole „ring”: punkt [50.3, 19.2] leży poza Polską; najpierw długość, potem szerokość."),
                breaks(
                        "[19.2, 50.3], [19.1, 50.2]",
                        "[19.3], [19.1, 50.2]",
                        "/demo/area_rules/0/boundaries/0/ring",
                        "Pole „ring”: każdy punkt to para [długość, szerokość]."),
                breaks(
                        "[19.2, 50.2], [19.2, 50.3], [19.1, 50.2]",
                        "[19.2, 50.3], [19.2, 50.2], [19.1, 50.3], [19.1, 50.2]",
                        "/demo/area_rules/0/boundaries/0/ring",
                        "Pole „ring”: granica przecina sama siebie albo niczego nie otacza."),
                breaks(
                        "community: bez-nazwy",
                        "community: osada",
                        "/demo/community_names/0/community",
                        "Pole „community”: społeczność „osada” ma już nazwę ze strony."),
                breaks(
                        "- of: obszar",
                        "- of: obszr",
                        "/demo/area_rules/0/of",
                        "Pole „of”: w pliku nie ma społeczności ani obszaru „obszr”."),
                breaks(
                        "from: 1, to: 9",
                        "from: 10, to: 9",
                        "/demo/area_rules/0/streets/0/to",
                        "Pole „to”: 9 to mniej niż 10 w polu „from”."),
                breaks(
                        ", support_kind: other",
                        "",
                        "/demo/activity_kinds/0",
                        "Zajęcia „Klub” są wsparciem, więc do eksportu potrzebują pola „support_kind”."),
                breaks(
                        "counts_as_support: false",
                        "counts_as_support: false, support_kind: other",
                        "/demo/activity_kinds/1/support_kind",
                        "Pole „support_kind”: zajęcia „Piknik” nie są wsparciem, więc nie mają rodzaju wsparcia."),
                breaks(
                        "community: osada\n      room",
                        "attendance_threshold: 80\n      room",
                        "/demo/groups/0/attendance_threshold",
                        "Pole „attendance_threshold”: w klubie nie ma progu obecności."),
                breaks(
                        "community: osada\n      room",
                        "excused_left_out: true\n      room",
                        "/demo/groups/0/excused_left_out",
                        "Pole „excused_left_out”: tylko w grupie, która ma próg obecności (attendance_threshold)."),
                breaks(
                        "community: osada\n      room",
                        "offer_days: 5\n      room",
                        "/demo/groups/0/offer_days",
                        "Pole „offer_days”: tylko w grupie, która ma listę rezerwową (waiting_list)."),
                breaks(
                        "community: osada\n      room",
                        "making_up: true\n      room",
                        "/demo/groups/0/making_up",
                        "Pole „making_up”: tylko w grupie, która ma próg obecności (attendance_threshold)."),
                breaks(
                        "community: osada\n      room",
                        "evidence: code_list\n      hidden_membership: false\n      room",
                        "/demo/groups/0/hidden_membership",
                        "Pole „hidden_membership”: przy liście z kodami (evidence: code_list) skład grupy jest poufny."),
                breaks(
                        "community: osada\n      room",
                        "residents_of: osada\n      room",
                        "/demo/groups/0/residents_of",
                        "Pole „residents_of”: obszar „osada” nie ma adresów w „area_rules”."),
                breaks(
                        "activity_kind: klub",
                        "activity_kind: club",
                        "/demo/groups/0/activity_kind",
                        "Pole „activity_kind”: w pliku nie ma rodzaju zajęć „club”."),
                breaks(
                        "community: osada\n",
                        "community: osda\n",
                        "/demo/groups/0/community",
                        "Pole „community”: w pliku nie ma społeczności „osda”."),
                breaks("room: sala", "room: sla", "/demo/groups/0/room", "Pole „room”: w pliku nie ma sali „sla”."),
                breaks(
                        "to: \"12:00\"",
                        "to: \"10:00\"",
                        "/demo/groups/0/meets/to",
                        "Pole „to”: koniec o 10:00 nie jest późniejszy niż początek o 10:00."),
                breaks(
                        "age: {from: 10, to: 20}",
                        "age: {from: 21, to: 20}",
                        "/demo/groups/0/age/to",
                        "Pole „to”: 20 to mniej niż 21 w polu „from”."),
                breaks(
                        "ends_on: 2020-06-30",
                        "ends_on: 2018-09-30",
                        "/demo/groups/0/ends_on",
                        "Pole „ends_on”: data końca 2018-09-30 jest wcześniejsza niż data początku 2018-10-01."),
                breaks(
                        "starts_on: 2018-10-01",
                        "starts_on: 2018-08-31",
                        "/demo/groups/0/starts_on",
                        "Pole „starts_on”: data 2018-08-31 jest wcześniejsza niż data początku programu 2018-09-01."),
                breaks(
                        "ends_on: 2020-06-30",
                        "ends_on: 2020-09-01",
                        "/demo/groups/0/ends_on",
                        "Pole „ends_on”: data 2020-09-01 jest późniejsza niż data końca programu 2020-08-31."),
                breaks(
                        "programme: TST-0",
                        "programme: TST-1",
                        "/demo/groups/0/continues/programme",
                        "Pole „programme”: grupa może przejąć tylko grupę innego programu niż „TST-1”."),
                breaks(
                        "women: 5",
                        "women: 6",
                        "/demo/indicators/0/target/total",
                        "Pole „total”: razem 9, a kobiety (6) i mężczyźni (4) dają 10."),
                breaks(
                        "code: WYNIK",
                        "code: UCZESTNICY",
                        "/demo/indicators/0/code",
                        "Pole „code”: wartość „UCZESTNICY” jest już użyta wyżej."),
                breaks(
                        "kind: direct, amount: 1000.00",
                        "kind: direct, amount: 1000.01",
                        "/demo/budget_lines",
                        "Pole „budget_lines”: pozycje budżetu dają razem 1000.01, a całkowita wartość to 1000.00."),
                breaks(
                        "delivery:\n",
                        "delivery:\n  agreement_number: A\n",
                        "demo:\n",
                        "demo:\n  agreement_number: B\n",
                        "/demo/agreement_number",
                        "Pole „agreement_number” jest już w bloku „delivery”; w bloku „demo” byłoby drugie, inne."),
                breaks(
                        "delivery:\n",
                        "demo:\n",
                        "demo:\n  eligibility",
                        "delivery:\n  eligibility",
                        "/delivery/groups/0/room",
                        "Pole „room”: w pliku nie ma sali „sala”."));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void reportsWhatIsInconsistent(String text, String path, String reason) throws IOException {
        assertThat(read(text)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            Problem first = rejected.problems().getFirst();
            assertThat(first.path()).isEqualTo(path);
            assertThat(first.reason()).isEqualTo(reason);
        });
    }

    @Test
    void pointsAtTheLineOfTheField() throws IOException {
        String text = CONSISTENT.replace("room: sala", "room: sla");

        assertThat(read(text)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            int line =
                    (int) text.lines().takeWhile(l -> !l.contains("room: sla")).count() + 1;
            assertThat(rejected.problems().getFirst().line()).isEqualTo(line);
            assertThat(rejected.problems().getFirst().column()).isEqualTo(7);
        });
    }

    private static Arguments breaks(String found, String replacement, String path, String reason) {
        assertThat(CONSISTENT).contains(found);
        return Arguments.of(CONSISTENT.replace(found, replacement), path, reason);
    }

    private static Arguments breaks(
            String first, String firstNew, String second, String secondNew, String path, String reason) {
        String text = CONSISTENT.replace(second, "\0").replace(first, firstNew).replace("\0", secondNew);
        return Arguments.of(text, path, reason);
    }

    private static ProgrammeFileOutcome read(String text) throws IOException {
        return new ProgrammeFileReader(Set.of("pefs", "smefs"))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "program.yaml");
    }
}
