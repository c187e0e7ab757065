package pl.mors.intake.takein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.intake.ListOf;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.person.TestPeople;

/** A list with people who stand in it twice or in the register already: nobody is doubled, and what differs is named. */
class TakeInKnownPeopleTest extends ListsTakenIn {

    @Autowired
    private TestPeople people;

    @Test
    void takesTheSameListInWithoutDoublingAnybody() {
        var list = new ListOf()
                .woman(9900, "Halina", "Żądło")
                .left(9902, "Anna", "Ćwik", "1.03.2019")
                .row("", "Oksana", "Kowalenko", "", "1.10.2018", ";;");
        var text = list.text()
                .replace("Nr;Imię", "Data urodzenia;Płeć;Nr;Imię")
                .replaceAll("(?m)^;Oksana", "2.02.1980;K;;Oksana")
                .replaceAll("(?m)^;(Halina|Anna)", ";;;$1");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(take(bytes))
                .isInstanceOfSatisfying(
                        TakeInList.TakenIn.class,
                        taken -> assertThat(taken.registered()).isEqualTo(3));
        long trail = count("audit_entry");

        assertThat(take(bytes)).isInstanceOfSatisfying(TakeInList.TakenIn.class, taken -> {
            assertThat(taken.registered()).isZero();
            assertThat(taken.joined()).isZero();
            assertThat(taken.report().already()).isEqualTo(3);
        });
        assertThat(count("audit_entry")).as("nothing was written").isEqualTo(trail);
        assertThat(count("person")).isEqualTo(3);
    }

    @Test
    void findsDoublesInTheListAndWithTheRegister() {
        people.resident(town, "Helena", "Żądło");
        var known = rows("SELECT pesel FROM person").getFirst();
        var born =
                rows("SELECT to_char(date_of_birth, 'DD.MM.YYYY') FROM person").getFirst();
        var list = new ListOf()
                .woman(9900, "Halina", "Nowak")
                .woman(9900, "Halina", "Nowak")
                .woman(9902, "Anna", "Ćwik")
                .woman(9902, "Maria", "Wilk")
                .row("", "Helena", "Żądło", known, "1.10.2018", ";;");
        var checked = check(list.bytes());
        assertThat(codes(checked)).contains(Code.REPEATED, Code.TWO_PEOPLE_ONE_PESEL, Code.FOUND_IN_REGISTER);
        assertThat(checked.found()).isEqualTo(1);

        var alike = "Imię;Nazwisko;Data urodzenia;Płeć\nHelenka;Żądło;" + born + ";K\n";
        assertThat(codes(check(alike.getBytes(StandardCharsets.UTF_8)))).contains(Code.ALIKE_IN_REGISTER);
    }

    @Test
    void isStoppedByTheNumberOfSomebodyElseInTheRegister() {
        take(new ListOf().woman(9900, "Halina", "Żądło").bytes());
        assertThat(check(new ListOf().woman(9900, "Barnaba", "Kowalczyk").bytes())
                        .problems())
                .filteredOn(Problem::blocks)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.OTHER_PERSON_IN_REGISTER);
                    assertThat(problem.reason()).contains("Halina Żądło", "Barnaba Kowalczyk");
                });
        assertThat(codes(check(new ListOf().woman(9900, "Halina", "Nowak").bytes())))
                .as("a married name")
                .contains(Code.OTHER_NAME_IN_REGISTER)
                .doesNotContain(Code.OTHER_PERSON_IN_REGISTER);
        assertThat(codes(check(new ListOf().woman(9900, "halina", "zadlo").bytes())))
                .doesNotContain(Code.OTHER_NAME_IN_REGISTER, Code.OTHER_PERSON_IN_REGISTER);
    }

    @Test
    void namesFactsThatAreKnownOtherwise() {
        take(new ListOf().left(9900, "Halina", "Żądło", "1.03.2019").bytes());
        var other = new ListOf()
                .left(9900, "Halina", "Żądło", "2.03.2019")
                .text()
                .replace("1.10.2018", "2.10.2018")
                .replace("600100200", "600 100 201");
        assertThat(check(other.getBytes(StandardCharsets.UTF_8)).problems())
                .filteredOn(problem -> problem.code() == Code.KNOWN_OTHERWISE)
                .extracting(problem -> problem.reason())
                .containsExactlyInAnyOrder(
                        "MORS zna inną wartość (data podpisania deklaracji): 01.10.2018. Lista jej nie zmieni.",
                        "MORS zna inną wartość (data zakończenia udziału): 01.03.2019. Lista jej nie zmieni.",
                        "MORS zna inną wartość (telefon): 600100200. Lista jej nie zmieni.");
        var same =
                new ListOf().left(9900, "Halina", "Żądło", "1.03.2019").text().replace("600100200", "+48 600 100 200");
        assertThat(codes(check(same.getBytes(StandardCharsets.UTF_8)))).doesNotContain(Code.KNOWN_OTHERWISE);
    }

    @Test
    void takesSeveralRowsOfOnePersonForItsSupports() {
        var rows = new ListOf()
                .woman(9900, "Halina", "Żądło")
                .woman(9900, "Halina", "Żądło")
                .text()
                .split("\r\n");
        var text = String.join("\n", rows[0] + ";Rodzaj wsparcia", rows[1] + ";warsztaty", rows[2] + ";doradztwo");
        assertThat(codes(check(text.getBytes(StandardCharsets.UTF_8))))
                .contains(Code.REPEATED_FOR_SUPPORT)
                .doesNotContain(Code.REPEATED);
        assertThat(codes(check(text.replace("1.10.2018;ponad", "2.10.2018;ponad")
                        .replaceFirst("2.10.2018", "1.10.2018")
                        .getBytes(StandardCharsets.UTF_8))))
                .contains(Code.REPEATED);
    }
}
