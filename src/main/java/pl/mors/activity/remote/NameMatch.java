package pl.mors.activity.remote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * Whose line of a report it is: whoever of the group has this e-mail address, or else this name, in any order and with or without Polish
 * letters. Where several could be meant it is nobody's until somebody says so.
 */
final class NameMatch {

    private NameMatch() {}

    /** Somebody of the group. */
    record Listed(
            PersonId person,
            String givenName,
            String familyName,
            @Nullable String email) {}

    static Optional<PersonId> find(String name, String email, List<Listed> group) {
        var address = email.strip();
        if (!address.isEmpty()) {
            var byAddress = group.stream()
                    .filter(one -> address.equalsIgnoreCase(one.email()))
                    .toList();
            if (byAddress.size() == 1) {
                return Optional.of(byAddress.getFirst().person());
            }
        }
        var words = words(name);
        var byName = group.stream()
                .filter(one -> words.equals(words(one.givenName() + " " + one.familyName())))
                .toList();
        return byName.size() == 1 ? Optional.of(byName.getFirst().person()) : Optional.empty();
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
