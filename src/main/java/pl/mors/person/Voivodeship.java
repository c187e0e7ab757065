package pl.mors.person;

import java.util.Arrays;

/** The sixteen voivodeships, by their names in TERYT, in lower case as the funder's systems write them. */
public enum Voivodeship {
    DOLNOSLASKIE("dolnośląskie"),
    KUJAWSKO_POMORSKIE("kujawsko-pomorskie"),
    LUBELSKIE("lubelskie"),
    LUBUSKIE("lubuskie"),
    LODZKIE("łódzkie"),
    MALOPOLSKIE("małopolskie"),
    MAZOWIECKIE("mazowieckie"),
    OPOLSKIE("opolskie"),
    PODKARPACKIE("podkarpackie"),
    PODLASKIE("podlaskie"),
    POMORSKIE("pomorskie"),
    SLASKIE("śląskie"),
    SWIETOKRZYSKIE("świętokrzyskie"),
    WARMINSKO_MAZURSKIE("warmińsko-mazurskie"),
    WIELKOPOLSKIE("wielkopolskie"),
    ZACHODNIOPOMORSKIE("zachodniopomorskie");

    private final String officialName;

    Voivodeship(String officialName) {
        this.officialName = officialName;
    }

    public String officialName() {
        return officialName;
    }

    /**
     * By the official name, as the database keeps it.
     *
     * @throws IllegalArgumentException when there is no such voivodeship
     */
    public static Voivodeship ofName(String officialName) {
        return Arrays.stream(values())
                .filter(one -> one.officialName.equals(officialName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no voivodeship " + officialName));
    }
}
