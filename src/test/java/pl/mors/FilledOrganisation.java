package pl.mors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import pl.mors.TestWorld.Town;

/** Fills every table of a town with a row, for tests that go through all tables. */
@TestComponent
public class FilledOrganisation {

    private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}(?!')");

    private final TestWorld world;
    private final JdbcOperations jdbc;

    FilledOrganisation(TestWorld world, JdbcOperations jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    /**
     * A town with everything in it, which shares its one session with a partner.
     *
     * @param partner the organisation that sees the session
     */
    public Town sharingWith(Town partner) {
        Town town = world.town();
        town.inside(() -> {
            for (String statement : script().split(";\n", -1)) {
                if (!statement.isBlank()) {
                    jdbc.execute(WORD.matcher(statement)
                            .replaceAll(word -> "'" + id(town, partner, word.group(1)) + "'::uuid"));
                }
            }
        });
        return town;
    }

    /** The id of a row of the script. */
    public static UUID id(Town town, String word) {
        return UUID.nameUUIDFromBytes((town.id().value() + word).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(Town town, Town partner, String word) {
        return switch (word) {
            case "organisation" -> town.id().value();
            case "partner" -> partner.id().value();
            default -> id(town, word);
        };
    }

    private static String script() {
        try {
            return new ClassPathResource("filled-organisation.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
