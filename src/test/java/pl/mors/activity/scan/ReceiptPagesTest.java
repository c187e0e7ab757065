package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.ScanUrls;

/** What people signed for on a scanned list besides that they were there. */
class ReceiptPagesTest extends SignedSheetPages {

    /** Adamska signed for both, Bielska for neither, Celińska only that she was there. */
    @Test
    void whatIsSignedForBesidePresenceIsRecordedAsReceived() throws Exception {
        record("Bielska", "meal");
        var page = scanned(List.of("meal"), List.of(new BoxOfSheet(1, 0), new BoxOfSheet(1, 1), new BoxOfSheet(3, 0)));
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("1. Halina Adamska: Posiłek", "2. Halina Bielska: Posiłek", "Odbiór jest zapisany")
                .contains("viewBox=\"99 107 43 14\"", "viewBox=\"142 107 43 14\"");
        assertThat(received()).containsExactly("Bielska");

        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0",
                                "yes",
                                "line.1.1",
                                "yes",
                                "line.2.0",
                                "no",
                                "line.2.1",
                                "no",
                                "line.3.0",
                                "yes",
                                "line.3.1",
                                "no")))
                .hasStatus(303);

        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "present"));
        assertThat(received()).containsExactly("Adamska", "Bielska");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("zapisany odbiór, brak podpisu");
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice z podpisaną listą", "1 osoba");
    }

    /** The list of one thing says nothing about who was there. */
    @Test
    void aListOfReceiptsAloneRecordsNoAttendance() throws Exception {
        coordinator.post(HandoutUrls.receiptSheet(session, "ticket"));
        var page = scanned(List.of(new BoxOfSheet(2, 0)));

        assertThat(confirm(page, Map.of("line.1.0", "no", "line.2.0", "yes", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(statuses()).isEmpty();
        assertThat(received()).containsExactly("Bielska");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy", "Wyjaśnij różnice");
    }
}
