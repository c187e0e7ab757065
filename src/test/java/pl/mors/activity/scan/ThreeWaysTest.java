package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.ScanUrls;

/** A telephone, a signed sheet and a platform's report about one person at one session, each saying something else. */
class ThreeWaysTest extends SignedSheetPages {

    private static final UUID PHONE = new UUID(1, 1);
    private static final UUID TABLET = new UUID(1, 2);

    /** The sheet corrects with a reason; the report only proposes; a device that knew nothing of it waits for a decision. */
    @Test
    void whatStandsIsOneAndWhatEachSaidIsKept() throws Exception {
        assertThat(coordinator.post(RemoteUrls.link(session), Map.of("link", "https://spotkania.example.test/klub")))
                .hasStatus(303);
        var page = scanned(1);
        send(PHONE, "absent");
        assertThat(statuses()).isEqualTo(Map.of("Adamska", "absent"));

        var signed = Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no");
        assertThat(confirm(page, signed)).hasStatus(422).bodyText().contains("Podaj powód");
        assertThat(statuses()).as("nothing by halves").isEqualTo(Map.of("Adamska", "absent"));
        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0",
                                "yes",
                                "line.2.0",
                                "no",
                                "line.3.0",
                                "no",
                                "correction",
                                "podpis na papierze")))
                .hasStatus(303);
        var stands = Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "absent");
        assertThat(statuses()).isEqualTo(stands);

        report("Name;Join Time;Leave Time\nHalina Adamska;11:59;12:00\nHalina Bielska;10:00;12:00\n");
        assertThat(statuses()).as("a report is a proposal").isEqualTo(stands);
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Potwierdzona częściowo, minut: 1", "Potwierdzona, minut: 120");

        send(TABLET, "excused");
        assertThat(statuses()).as("the tablet did not know of the sheet").isEqualTo(stands);
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Urządzenia różnią się w 1 wpisie");
        assertThat(coordinator.page(ActivityUrls.conflicts(session)))
                .contains("Halina Adamska")
                .doesNotContain("Halina Bielska");

        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Powód: podpis na papierze");
        assertThat(town.count("SELECT count(*) FROM attendance_tick")).isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM known_signed_line")).isEqualTo(3);
        assertThat(town.count("SELECT count(*) FROM remote_log")).isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM attendance WHERE superseded_at IS NOT NULL AND status = 'absent'"))
                .isEqualTo(1);
    }

    /** Of the first person, by a device that knew the sheet as it was at first. */
    private void send(UUID device, String status) {
        assertThat(coordinator
                        .sending(ActivityUrls.OFFLINE_TICKS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"device": "%s", "clock": "%s", "ticks": [{"id": "%s", "session": "%s", "person": "%s",
                                "status": "%s", "counter": 1, "seen": 1, "clock": "%s"}]}""".formatted(
                                        device,
                                        Instant.now(),
                                        UUID.randomUUID(),
                                        session,
                                        person("Adamska"),
                                        status,
                                        Instant.now()))
                        .exchange())
                .hasStatusOk();
    }

    private void report(String words) throws Exception {
        assertThat(coordinator
                        .sending(RemoteUrls.report(session))
                        .multipart()
                        .file(new MockMultipartFile(
                                "report", "raport.csv", "text/csv", words.getBytes(StandardCharsets.UTF_8)))
                        .exchange())
                .hasStatus(303);
    }
}
