package pl.mors.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import picocli.CommandLine;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeUrls;

/** A version of a programme that takes supports away says so first, on the screen and on the command line. */
@IntegrationTest
class DropSupportsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 10, 8);
    private static final Pattern CARRIED = Pattern.compile("name=\"(name|content|count)\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Town town;
    private RequestPostProcessor coordinator;
    private String shorter;

    @BeforeEach
    void givesSupports() {
        town = world.town();
        coordinator = town.signedIn(Role.COORDINATOR);
        var programme = facts.of(town, "mikolow-pwsl-2018");
        programme.aWoman().declared(DAY).attended("zajecia-animacyjne", DAY).attended("wolontariat", DAY);
        programme.aMan().declared(DAY).attended("zajecia-animacyjne", DAY).attended("wolontariat", DAY.plusDays(40));
        shorter = text().replaceFirst("from: 2018-09-01", "from: 2018-11-01");
    }

    @Test
    void asksBeforeItLoadsAndLoadsWhatWasAgreed() {
        var question = upload(shorter);
        assertThat(question)
                .hasStatus(422)
                .bodyText()
                .contains("Według tego pliku przestaną się liczyć 3 wsparcia.")
                .containsPattern("Zajęcia animacyjne(?s:.{1,120})>2<")
                .containsPattern("Wolontariat(?s:.{1,120})>1<");
        assertThat(versions()).isEqualTo(1);
        assertThat(supports()).isEqualTo(4);

        assertThat(agree(question, "3"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ProgrammeUrls.programme(town.programmeCode()));
        assertThat(versions()).isEqualTo(2);
        assertThat(supports()).isEqualTo(1);
    }

    /** Somebody ticked another sheet while the question stood on the screen. */
    @Test
    void asksAgainWhenMoreIsLostThanWasAgreed() {
        assertThat(agree(upload(shorter), "2")).hasStatus(422).bodyText().contains("przestaną się liczyć 3 wsparcia");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void refusesAFileThatWasChangedOnItsWay() {
        assertThat(mvc.post()
                        .uri(ProgrammeUrls.NEW_AGREED)
                        .param("content", "???")
                        .param("name", "plik")
                        .param("count", "3")
                        .with(coordinator)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("wybierz plik z dysku");
    }

    @Test
    void asksNothingWhenNothingIsLost() {
        assertThat(upload(text().replaceFirst("name: Rynek", "name: Rynek Główny")))
                .hasStatus(303);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void theCommandSaysTheSameAndWantsAnExplicitYes() throws IOException {
        assertThat(run(shorter, "--dry-run")).isEqualTo(2);
        assertThat(out.toString())
                .contains("„Zajęcia animacyjne”: 2 supports", "„Wolontariat”: 1 support", "nothing was loaded");
        assertThat(run(shorter)).isEqualTo(2);
        assertThat(out.toString()).contains("Add --drop-supports");
        assertThat(run(shorter, "--drop-supports", "--dry-run")).isZero();
        assertThat(out.toString()).contains("„Zajęcia animacyjne”: 2 supports", "in order; nothing was loaded");
        assertThat(versions()).isEqualTo(1);

        assertThat(run(shorter, "--drop-supports")).isZero();
        assertThat(out.toString()).contains("„Wolontariat”: 1 support", "loaded as version 2");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void theCommandNeedsNoYesWhereNothingIsLost() throws IOException {
        var renamed = text().replaceFirst("name: Rynek", "name: Rynek Główny");
        assertThat(run(renamed, "--dry-run")).isZero();
        assertThat(out.toString()).contains("the file is in order; nothing was loaded");
        assertThat(versions()).isEqualTo(1);
        assertThat(run(renamed)).isZero();
        assertThat(versions()).isEqualTo(2);
    }

    private String text() {
        return SeedTown.text("mikolow-pwsl-2018", town);
    }

    private int run(String text, String... options) throws IOException {
        out.getBuffer().setLength(0);
        var file = Files.writeString(folder.resolve("program.yaml"), text);
        var arguments = new String[options.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return new CommandLine(beans.createBean(ImportProgrammeCommand.class))
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }

    private MvcTestResult upload(String text) {
        return mvc.post()
                .multipart()
                .uri(ProgrammeUrls.NEW)
                .file("plik", text.getBytes(StandardCharsets.UTF_8))
                .with(coordinator)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult agree(MvcTestResult question, String count) {
        var request = mvc.post().uri(ProgrammeUrls.NEW_AGREED).with(coordinator).with(csrf());
        try {
            var carried = CARRIED.matcher(question.getResponse().getContentAsString());
            while (carried.find()) {
                request.param(carried.group(1), carried.group(1).equals("count") ? count : carried.group(2));
            }
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return request.exchange();
    }

    private int versions() {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM programme_version")
                .query(Integer.class)
                .single());
    }

    private int supports() {
        return town.inside(() ->
                jdbc.sql("SELECT count(*) FROM support").query(Integer.class).single());
    }
}
