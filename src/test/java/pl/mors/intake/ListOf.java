package pl.mors.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.Pesel;

/** Lists as a centre keeps them, of made-up people. */
public final class ListOf {

    private static final String HEAD =
            "Nr;Imię;Nazwisko;PESEL;Telefon;Województwo;Powiat;Gmina;Miejscowość;Ulica;Nr budynku;Kod pocztowy;"
                    + "DEGURBA;Data deklaracji;Wykształcenie;Status na rynku pracy;w tym;Mniejszość;Osoba bezdomna;Niepełnosprawność;"
                    + "Inna niekorzystna sytuacja;Data zakończenia;Sytuacja po zakończeniu;Ukończona ścieżka";
    private static final String HOME = "śląskie;mikołowski;Mikołów;Mikołów;Krakowska;7;43-190;2";
    private static final String SITUATION = "ponadgimnazjalne (ISCED 3);osoba bierna zawodowo;inne;Nie;Nie;Tak;Nie";

    private final List<String> rows = new ArrayList<>(List.of(HEAD));

    /** A woman born in 1950 whose row has nothing to complain about. */
    public ListOf woman(int serial, String given, String family) {
        return row("", given, family, pesel(serial), "1.10.2018", ";;");
    }

    public ListOf left(int serial, String given, String family, String on) {
        return row("", given, family, pesel(serial), "1.10.2018", on + ";poszukiwanie pracy;Nie");
    }

    public ListOf row(String number, String given, String family, String pesel, String declaredOn, String exit) {
        rows.add(String.join(";", number, given, family, pesel, "600100200", HOME, declaredOn, SITUATION, exit));
        return this;
    }

    /** Made-up people have serial numbers from 9900 on; of a woman it is even. */
    public static String pesel(int serial) {
        return Pesel.of(LocalDate.of(1950, 5, 15), serial).digits();
    }

    public String text() {
        return String.join("\r\n", rows) + "\r\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
