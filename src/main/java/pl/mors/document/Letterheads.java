package pl.mors.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.identity.Organisations;
import pl.mors.platform.Tenancy;

/** Letterheads of the current organisation. */
@Component
public class Letterheads {

    private final Organisations organisations;

    Letterheads(Organisations organisations) {
        this.organisations = organisations;
    }

    public Letterhead with(List<String> funding, @Nullable String caseNumber) {
        var id = Tenancy.organisation();
        var own = organisations.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Letterhead(
                own.name(),
                Stream.of(Stream.of(own.streetAddress(), own.postalAddress()), Stream.of(own.phone(), own.email()))
                        .map(Letterheads::line)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                funding,
                caseNumber);
    }

    private static String line(Stream<@Nullable String> parts) {
        return String.join(", ", parts.filter(Objects::nonNull).toList());
    }
}
