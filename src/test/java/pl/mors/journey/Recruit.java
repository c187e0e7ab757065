package pl.mors.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pl.mors.platform.Pesel;

/**
 * Somebody made up who answers a call for participants.
 *
 * @param index 0 for whoever comes first
 * @param withoutWork for how long, as the criterion asks it
 */
record Recruit(int index, String name, boolean woman, boolean disabled, String withoutWork) {

    static final LocalDate LAST_DAY = LocalDate.of(2019, 5, 14);
    static final int LONG_POINTS = 10;
    static final int SHORT_POINTS = 5;
    static final int WOMAN_POINTS = 2;
    static final String LONG = "ponad rok";
    static final String SHORT = "do roku";
    static final String NEITHER = "nie dotyczy";

    private static final List<String> WOMEN = List.of("Aldona", "Bogna", "Celestyna", "Dobrosława", "Eugenia");
    private static final List<String> MEN = List.of("Ambroży", "Bonifacy", "Cyprian", "Dobiesław", "Eustachy");

    /** Each of its own sound, so that nobody is taken for somebody else. */
    private static final List<String> FAMILY_NAMES =
            List.of("Agrest, Borówka, Cebulka, Dereń, Estragon, Fiołek, Goździk, Hiacynt, Irys, Jarzębina, "
                    .concat("Kalina, Lawenda, Malwa, Nagietek, Oset, Piwonia, Rezeda, Szałwia, Tulipan, Powój, ")
                    .concat("Wrzos, Zawilec, Żonkil, Bławatek, Chaber, Dziewanna, Gryka, Jaśmin, Kminek, Łubin, ")
                    .concat(
                            "Mięta, Narcyz, Pierwiosnek, Rumianek, Sasanka, Tymianek, Werbena, Lebiodka, Krokus, Stokrotka")
                    .split(", "));

    static final int INCOMPLETE_AT_FIRST = 5;
    static final int INCOMPLETE_TO_THE_END = 12;
    static final int FROM_ELSEWHERE = 20;
    static final int LATE = 39;

    /** In the order of a list: first those with priority, then by points, then as they came. */
    static final Comparator<Recruit> RANKED = Comparator.comparing(Recruit::disabled)
            .thenComparingInt(Recruit::points)
            .reversed()
            .thenComparing(Recruit::arrivedAt);

    /** Forty people with different answers. */
    static List<Recruit> forty() {
        return IntStream.range(0, FAMILY_NAMES.size()).mapToObj(Recruit::at).toList();
    }

    private static Recruit at(int index) {
        boolean woman = index % 2 == 0;
        var given = (woman ? WOMEN : MEN).get(index / 2 % WOMEN.size());
        var withoutWork = List.of(LONG, SHORT, NEITHER).get(index % 3);
        return new Recruit(index, given + " " + FAMILY_NAMES.get(index), woman, index % 5 == 0, withoutWork);
    }

    String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    String familyName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    String nameInRegister() {
        return familyName() + " " + givenName();
    }

    Pesel pesel() {
        var born = LocalDate.of(1950, 1, 15).plusMonths(11L * index);
        return Pesel.of(born, (woman ? 9900 : 9901) + 2 * index);
    }

    boolean appliesOnLine() {
        return index % 7 == 3;
    }

    boolean is(int who) {
        return index == who;
    }

    /** Whether a paper is missing at first. */
    boolean isIncomplete() {
        return is(INCOMPLETE_AT_FIRST) || is(INCOMPLETE_TO_THE_END);
    }

    boolean isRanked() {
        return !is(INCOMPLETE_TO_THE_END) && !is(FROM_ELSEWHERE) && !is(LATE);
    }

    int points() {
        int points = woman ? WOMAN_POINTS : 0;
        return switch (withoutWork) {
            case LONG -> points + LONG_POINTS;
            case SHORT -> points + SHORT_POINTS;
            default -> points;
        };
    }

    /** On paper one after another from 2 May on; on line on the last day. */
    LocalDateTime arrivedAt() {
        if (appliesOnLine()) {
            return LAST_DAY.atTime(12, index);
        }
        return (is(LATE) ? LAST_DAY.plusDays(1) : LocalDate.of(2019, 5, 2).plusDays(index / 4)).atTime(9, index);
    }

    String building() {
        return String.valueOf(10 + index);
    }

    String ground() {
        return disabled
                ? "osoba z niepełnosprawnością"
                : index % 2 == 0
                        ? "osoba lub rodzina korzystająca ze świadczeń z pomocy społecznej albo do nich uprawniona"
                        : "osoba potrzebująca wsparcia w codziennym funkcjonowaniu";
    }

    /** What proves the ground. */
    String evidence() {
        return disabled
                ? "orzeczenie o niepełnosprawności"
                : index % 2 == 0 ? "zaświadczenie ośrodka pomocy społecznej" : "oświadczenie osoby";
    }
}
