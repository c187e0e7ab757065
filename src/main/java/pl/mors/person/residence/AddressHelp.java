package pl.mors.person.residence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.teryt.Place;
import pl.mors.platform.web.Option;

/**
 * What an address form offers and what it need not ask.
 *
 * @param localities names to choose from; empty without a register
 * @param streets of the locality, to choose from; empty while it is not known
 * @param place what follows from the locality is shown and not asked; null while it is not known
 * @param several localities of one name, to choose from
 * @param byHand whether municipality, county and voivodeship are typed
 * @param asksUrbanisation whether nobody knows the degree of urbanisation yet
 */
public record AddressHelp(
        List<String> localities,
        List<String> streets,
        @Nullable Place place,
        List<Option> several,
        boolean byHand,
        boolean asksUrbanisation) {

    public AddressHelp {
        localities = List.copyOf(localities);
        streets = List.copyOf(streets);
        several = List.copyOf(several);
    }
}
