package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionPaperTest {

    private static final Path VIEW = Path.of("src/main/resources/db/migration/R__5_activity_evidence.sql");
    private static final Pattern KIND = Pattern.compile("SELECT \\w+\\.organisation_id, \\w+\\.id, '(\\w+)'");

    @Test
    void eachKindThatTheViewHasOfSessionsIsSaidInWords() throws IOException {
        var kinds = Stream.of(Files.readString(VIEW).split("UNION ALL"))
                .filter(part -> part.contains("'session', s.session_id"))
                .flatMap(part -> KIND.matcher(part).results().map(match -> match.group(1)))
                .toList();

        assertThat(kinds).contains("signed_sheet", SessionPaper.ON_GLASS).hasSizeGreaterThan(4);
        assertThat(kinds)
                .allSatisfy(
                        kind -> assertThat(paper(kind, 1).what()).isNotBlank().doesNotContain(kind));
    }

    @Test
    void signaturesOnTheGlassAreOneLineThatOpensNothing() {
        assertThat(paper(SessionPaper.ON_GLASS, 1).what()).isEqualTo("Podpis na ekranie: 1");
        assertThat(paper(SessionPaper.ON_GLASS, 11).what()).isEqualTo("Podpisy na ekranie: 11");
        assertThat(new SessionPaper(null, SessionPaper.ON_GLASS, null, 11, Instant.EPOCH, true).href())
                .isNull();
    }

    private static SessionPaper paper(String kind, int number) {
        return new SessionPaper(new UUID(0, 1), kind, null, number, Instant.EPOCH, false);
    }
}
