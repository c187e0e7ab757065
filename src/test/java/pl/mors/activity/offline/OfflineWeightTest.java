package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the page without a network is made of stays light, so that it comes soon on a slow network. */
class OfflineWeightTest {

    private static final int LIMIT_BYTES = 150_000;
    private static final Path FOLDER = Path.of("src/main/resources/static/assets/offline");

    /** Of the layout around it. */
    private static final List<String> OF_EVERY_PAGE =
            List.of("mors.css", "mors.js", "htmx.min.js", "govuk-frontend.min.js");

    @Test
    void itsScriptsAndStylesWeighLittleCompressed() throws IOException {
        int weight = 0;
        for (var part : Stream.concat(OF_EVERY_PAGE.stream(), OfflinePage.PARTS.stream())
                .toList()) {
            weight += compressed(new ClassPathResource("static/assets/" + part).getContentAsByteArray());
        }
        assertThat(weight).isLessThanOrEqualTo(LIMIT_BYTES);
    }

    @Test
    void allItsScriptsAreNamed() throws IOException {
        try (var scripts = Files.list(FOLDER)) {
            assertThat(OfflinePage.PARTS)
                    .containsExactlyInAnyOrderElementsOf(scripts.map(script -> "offline/" + script.getFileName())
                            .toList());
        }
    }

    private static int compressed(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        }
        return bytes.size();
    }
}
