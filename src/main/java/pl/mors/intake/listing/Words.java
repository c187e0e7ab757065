package pl.mors.intake.listing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.profile.ExportProfile.Entry;
import pl.mors.reporting.profile.ExportProfiles;

/**
 * What the words of a list mean in MORS's codes: those of the funders' dictionaries, and those that people write. Where a funder
 * words several codes alike, the one stands for all that says the least: the highest of a band of education.
 */
final class Words {

    private static final List<ExportProfile> PROFILES =
            ExportProfiles.CODES.stream().sorted().map(ExportProfiles::load).toList();

    private static final Map<String, String> YES_NO = Map.ofEntries(
            Map.entry("tak", "yes"),
            Map.entry("t", "yes"),
            Map.entry("x", "yes"),
            Map.entry("1", "yes"),
            Map.entry("nie", "no"),
            Map.entry("n", "no"),
            Map.entry("0", "no"),
            Map.entry("odmowa", "refused"),
            Map.entry("odmowa podania danych", "refused"),
            Map.entry("odmowa podania informacji", "refused"),
            Map.entry("odmowa odpowiedzi", "refused"));

    private static final Map<Target, Map<String, String>> EVERYDAY = new EnumMap<>(Map.of(
            Target.SEX,
            Map.of("k", "female", "m", "male", "kobieta", "female", "mezczyzna", "male"),
            Target.CITIZENSHIP,
            Map.of(
                    "polskie", "polish",
                    "polska", "polish",
                    "pl", "polish",
                    "unijne", "european_union",
                    "ue", "european_union",
                    "ukrainskie", "third_country",
                    "ukraina", "third_country",
                    "bialoruskie", "third_country"),
            Target.EDUCATION,
            Map.ofEntries(
                    Map.entry("brak", "isced_0"),
                    Map.entry("nizsze niz podstawowe", "isced_0"),
                    Map.entry("niepelne podstawowe", "isced_0"),
                    Map.entry("podstawowe", "isced_1"),
                    Map.entry("gimnazjalne", "isced_2"),
                    Map.entry("zawodowe", "isced_3"),
                    Map.entry("zasadnicze zawodowe", "isced_3"),
                    Map.entry("srednie", "isced_3"),
                    Map.entry("ponadgimnazjalne", "isced_3"),
                    Map.entry("ponadpodstawowe", "isced_3"),
                    Map.entry("policealne", "isced_4"),
                    Map.entry("wyzsze", "isced_5_8")),
            Target.LABOUR_STATUS,
            Map.ofEntries(
                    Map.entry("bezrobotny zarejestrowany", "unemployed_registered"),
                    Map.entry("bezrobotna zarejestrowana", "unemployed_registered"),
                    Map.entry("zarejestrowany w pup", "unemployed_registered"),
                    Map.entry("zarejestrowana w pup", "unemployed_registered"),
                    Map.entry("bezrobotny niezarejestrowany", "unemployed_unregistered"),
                    Map.entry("bezrobotna niezarejestrowana", "unemployed_unregistered"),
                    Map.entry("bierny zawodowo", "inactive"),
                    Map.entry("bierna zawodowo", "inactive"),
                    Map.entry("pracujacy", "employed"),
                    Map.entry("pracujaca", "employed")),
            Target.URBANISATION,
            Map.of("1", "1", "2", "2", "3", "3")));

    private static final Map<String, String> BANDS = Map.of("isced_0", "isced_2", "isced_3", "isced_3");

    private static final Map<Target, Map<String, String>> KNOWN = known();
    private static final Map<String, Map<String, String>> DETAILS = details();

    private Words() {}

    /** The code of a word; empty when the column knows no such word. */
    static Optional<String> code(Target target, String text) {
        var words = KNOWN.getOrDefault(target, Map.of());
        var folded = Headers.fold(text);
        var exact = words.get(folded);
        if (exact != null || target != Target.URBANISATION || folded.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        // The funder's text of the degree begins with its digit.
        return Optional.ofNullable(words.get(folded.substring(0, 1)));
    }

    /** The code of a detail of the status on the labour market. */
    static Optional<String> detail(@Nullable String status, String text) {
        return Optional.ofNullable(
                DETAILS.getOrDefault(String.valueOf(status), Map.of()).get(Headers.fold(text)));
    }

    /** What may stand in a column, for a suggestion: the words of the funder of this profile. */
    static List<String> offered(Target target, @Nullable ExportProfile profile) {
        var offering = profile == null ? PROFILES.getFirst() : profile;
        return offering.columns().stream()
                .filter(column ->
                        Target.of(column.source()).filter(target::equals).isPresent())
                .flatMap(column -> offering.dictionaryOf(column).stream())
                .flatMap(dictionary -> dictionary.entries().stream())
                .map(Entry::value)
                .distinct()
                .toList();
    }

    /** Whether the word leaves open if somebody without work is registered: the newer funder asks nothing else. */
    static boolean leavesRegistrationOpen(String status) {
        return Headers.fold(status).equals("osoba bezrobotna");
    }

    /** The code of a kind of support's detail; null where the funders have no such word. */
    static @Nullable String subKind(String kind, String text) {
        return PROFILES.stream()
                .map(profile -> profile.dictionaries().get("support_sub_kind"))
                .filter(dictionary -> dictionary != null)
                .flatMap(dictionary -> dictionary.entries().stream())
                .filter(entry ->
                        entry.of().contains(kind) && Headers.fold(entry.value()).equals(Headers.fold(text)))
                .map(Entry::code)
                .findFirst()
                .orElse(null);
    }

    private static Map<Target, Map<String, String>> known() {
        Map<Target, Map<String, String>> known = new EnumMap<>(Target.class);
        for (var profile : PROFILES) {
            for (var column : profile.columns()) {
                var target = Target.of(column.source());
                var dictionary = profile.dictionaryOf(column);
                if (target.isPresent()
                        && dictionary.isPresent()
                        && dictionary.get().dependsOn() == null) {
                    var words = known.computeIfAbsent(target.get(), any -> new HashMap<>());
                    byWord(dictionary.get().entries()).forEach(words::putIfAbsent);
                }
            }
        }
        EVERYDAY.forEach((target, words) ->
                known.computeIfAbsent(target, any -> new HashMap<>()).putAll(words));
        for (var target : List.of(
                Target.NO_PESEL,
                Target.PATH_COMPLETED,
                Target.AT_RISK,
                Target.MINORITY,
                Target.FOREIGN_ORIGIN,
                Target.THIRD_COUNTRY_NATIONAL,
                Target.HOMELESS,
                Target.DISABILITY,
                Target.OTHER_DISADVANTAGE)) {
            known.computeIfAbsent(target, any -> new HashMap<>()).putAll(YES_NO);
        }
        var second = new HashMap<>(known.getOrDefault(Target.EXIT_SITUATION, Map.of()));
        known.computeIfAbsent(Target.SECOND_EXIT_SITUATION, any -> new HashMap<>())
                .putAll(second);
        return known;
    }

    /** The first code of each word, and of a band the one that stands for it. */
    private static Map<String, String> byWord(List<Entry> entries) {
        var codes = new LinkedHashMap<String, String>();
        var several = new HashMap<String, Integer>();
        for (var entry : entries) {
            var word = Headers.fold(entry.value());
            codes.putIfAbsent(word, entry.code());
            several.merge(word, 1, Integer::sum);
        }
        codes.replaceAll((word, code) -> several.getOrDefault(word, 1) > 1 ? BANDS.getOrDefault(code, code) : code);
        return codes;
    }

    private static Map<String, Map<String, String>> details() {
        var details = new HashMap<String, Map<String, String>>();
        PROFILES.stream()
                .map(profile -> profile.dictionaries().get("labour_status_detail"))
                .filter(dictionary -> dictionary != null)
                .flatMap(dictionary -> dictionary.entries().stream())
                .forEach(entry -> entry.of()
                        .forEach(status -> details.computeIfAbsent(status, any -> new HashMap<>())
                                .putIfAbsent(Headers.fold(entry.value()), entry.code())));
        Map.of("dlugotrwale bezrobotny", "long_term_unemployed", "dlugotrwale bezrobotna", "long_term_unemployed")
                .forEach((word, code) -> List.of("unemployed_registered", "unemployed_unregistered")
                        .forEach(status -> details.computeIfAbsent(status, any -> new HashMap<>())
                                .put(word, code)));
        return details;
    }
}
