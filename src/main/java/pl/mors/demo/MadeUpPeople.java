package pl.mors.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;

/** Makes up people: the same ones for the same seed, each with a PESEL of the serial numbers that nobody real is given. */
final class MadeUpPeople {

    private static final List<String> WOMEN = List.of(
            "Anna",
            "Barbara",
            "Celina",
            "Danuta",
            "Elżbieta",
            "Franciszka",
            "Grażyna",
            "Halina",
            "Irena",
            "Jadwiga",
            "Krystyna",
            "Lidia",
            "Łucja",
            "Małgorzata",
            "Natalia",
            "Oksana",
            "Paulina",
            "Róża",
            "Stanisława",
            "Teresa",
            "Urszula",
            "Wanda",
            "Zofia",
            "Żaneta",
            "Olena",
            "Świętosława");
    private static final List<String> MEN = List.of(
            "Adam",
            "Bogdan",
            "Czesław",
            "Dariusz",
            "Edward",
            "Franciszek",
            "Grzegorz",
            "Henryk",
            "Ireneusz",
            "Jan",
            "Kazimierz",
            "Leszek",
            "Łukasz",
            "Marek",
            "Norbert",
            "Oleh",
            "Piotr",
            "Roman",
            "Stanisław",
            "Tomasz",
            "Wacław",
            "Zbigniew",
            "Zdzisław",
            "Mykoła");
    /** Surnames for a man; those in -ski, -cki and -ny take -a for a woman. */
    private static final List<String> SURNAMES = List.of(
            "Ćwiczebny",
            "Dąbkowski",
            "Fikcyjny",
            "Gołębiewicz",
            "Jaskółka",
            "Kasztelan",
            "Łąkowski",
            "Makówka",
            "Niezapominajka",
            "Ośliński",
            "Paproć",
            "Przykładny",
            "Rzepicha",
            "Sójka",
            "Śliwowski",
            "Tymczasem",
            "Umowny",
            "Wróbelek",
            "Wzorcowy",
            "Zmyślony",
            "Źrebiec",
            "Żółtowski",
            "Świerszcz",
            "Pokazowy",
            "Próbny",
            "Bociański",
            "Czapla",
            "Kowalik",
            "Modelowy",
            "Szczygielski-Wierzbicki");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    MadeUpPeople(Random random) {
        this.random = random;
    }

    /** A made-up human. */
    record Human(String givenName, String familyName, Pesel pesel) {

        int ageOn(LocalDate day) {
            return java.time.Period.between(pesel.dateOfBirth(), day).getYears();
        }
    }

    /** Somebody who is between the ages on the day, both inclusive. */
    Human aged(int from, int to, LocalDate day) {
        var sex = random.nextInt(100) < 62 ? Sex.FEMALE : Sex.MALE;
        var given = sex == Sex.FEMALE ? pick(WOMEN) : pick(MEN);
        return new Human(given, surname(sex), pesel(sex, from, to, day));
    }

    /** Somebody of this name, for an account of the demonstration. */
    Human named(String displayName, int from, int to, LocalDate day) {
        int space = displayName.indexOf(' ');
        var given = displayName.substring(0, space);
        return new Human(
                given,
                displayName.substring(space + 1),
                pesel(given.endsWith("a") ? Sex.FEMALE : Sex.MALE, from, to, day));
    }

    private Pesel pesel(Sex sex, int from, int to, LocalDate day) {
        while (true) {
            int age = from + random.nextInt(to - from + 1);
            var born = day.minusYears(age).minusDays(random.nextInt(364));
            int serial = 9900 + 2 * random.nextInt(50) + (sex == Sex.MALE ? 1 : 0);
            var pesel = Pesel.of(born, serial);
            if (used.add(pesel.digits())) {
                return pesel;
            }
        }
    }

    private String surname(Sex sex) {
        var surname = pick(SURNAMES);
        return sex == Sex.MALE ? surname : ofAWoman(surname);
    }

    /** The same surname as a woman has it. */
    static String ofAWoman(String surname) {
        return surname.replaceAll("(sk|ck)i(?=-|$)", "$1a").replaceAll("(?<=[nw])y(?=-|$)", "a");
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
