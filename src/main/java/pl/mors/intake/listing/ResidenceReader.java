package pl.mors.intake.listing;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.person.PersonSpelling;
import pl.mors.person.Voivodeship;
import pl.mors.reporting.participants.ReportedParticipation.Residence;

/** Reads where somebody lives; an address is taken whole or not at all. */
final class ResidenceReader {

    private ResidenceReader() {}

    static @Nullable Residence read(RowCells cells) {
        var locality = cells.textOrNull(Target.LOCALITY);
        var municipality = cells.textOrNull(Target.MUNICIPALITY);
        var county = cells.textOrNull(Target.COUNTY);
        var voivodeship = cells.word(Target.VOIVODESHIP, ResidenceReader::voivodeship);
        var urbanisation = cells.word(Target.URBANISATION);
        var postcode = cells.textOrNull(Target.POSTCODE);
        var spelt = postcode == null ? null : PersonSpelling.postcode(postcode).orElse(null);
        boolean wrongPostcode = postcode != null && spelt == null;
        if (locality == null
                || municipality == null
                || county == null
                || voivodeship == null
                || urbanisation == null
                || wrongPostcode) {
            boolean anything = Stream.of(locality, municipality, cells.textOrNull(Target.STREET), postcode)
                    .anyMatch(Objects::nonNull);
            if (anything) {
                cells.say(
                        wrongPostcode ? Target.POSTCODE : Target.LOCALITY,
                        Code.INCOMPLETE_RESIDENCE,
                        lacking(locality, municipality, county, voivodeship, urbanisation, wrongPostcode));
            }
            return null;
        }
        return new Residence(
                cells.textOrNull(Target.STREET),
                cells.textOrNull(Target.BUILDING),
                cells.textOrNull(Target.FLAT),
                spelt,
                locality,
                municipality,
                county,
                voivodeship,
                Integer.parseInt(urbanisation));
    }

    private static String lacking(
            @Nullable String locality,
            @Nullable String municipality,
            @Nullable String county,
            @Nullable String voivodeship,
            @Nullable String urbanisation,
            boolean wrongPostcode) {
        var lacking = new ArrayList<String>();
        if (wrongPostcode) {
            lacking.add(Target.POSTCODE.label());
        }
        if (locality == null) {
            lacking.add(Target.LOCALITY.label());
        }
        if (municipality == null) {
            lacking.add(Target.MUNICIPALITY.label());
        }
        if (county == null) {
            lacking.add(Target.COUNTY.label());
        }
        if (voivodeship == null) {
            lacking.add(Target.VOIVODESHIP.label());
        }
        if (urbanisation == null) {
            lacking.add(Target.URBANISATION.label());
        }
        return String.join(", ", lacking);
    }

    private static Optional<String> voivodeship(String text) {
        var folded = Headers.fold(text);
        return Stream.of(Voivodeship.values())
                .map(Voivodeship::officialName)
                .filter(name -> Headers.fold(name).equals(folded))
                .findFirst();
    }
}
