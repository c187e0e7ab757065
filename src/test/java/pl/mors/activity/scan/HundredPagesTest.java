package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;

/**
 * As many pages as one file may have, in any order, slanted and turned, each filed with its session. It takes a while, so it is asked
 * for by name: {@code mvn test -Dtest=HundredPagesTest -DexcludedTests=}.
 */
@Tag("long")
class HundredPagesTest extends SignedSheetPages {

    private static final LocalDate FIRST = LocalDate.of(2019, 2, 1);
    private static final int OTHERS = 16;

    private final Random random = new Random(100);

    @Test
    void aHundredPagesAtOnceAreAllFiledWithTheirSessions() throws Exception {
        for (int i = 0; i < OTHERS; i++) {
            town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        }
        Map<SessionId, Integer> expected = new HashMap<>();
        List<BufferedImage> pages = new ArrayList<>();
        for (int i = 0; pages.size() < TakeScans.MOST_PAGES; i++) {
            var one = town.session(club, GroupTown.hours(FIRST.plusDays(i), "10:00", "12:00"));
            for (var page : printed(one)) {
                paper.sign(page, List.of(1, 3));
                pages.add(Pictures.turned(Pictures.turned(page, random.nextDouble() * 6 - 3), random.nextInt(4)));
                expected.merge(one, 1, Integer::sum);
            }
        }
        assertThat(pages).hasSize(TakeScans.MOST_PAGES);
        Collections.shuffle(pages, random);
        byte[] pdf = SignedSheets.pdf(pages);

        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        send(pdf);
        town.town().as(() -> {
            readScans.read();
            return true;
        });
        // Printed: docs/performance names this figure, which holds the files and the database as well.
        System.out.printf(
                "from upload to filed: %.1f pages a second of a processor%n",
                pages.size() / ((threads.getCurrentThreadCpuTime() - before) / 1e9));

        assertThat(filed()).isEqualTo(expected);
        assertThat(coordinator.page(ScanUrls.SCANS)).contains("100 z 100").doesNotContain("czekają na decyzję");
    }

    private List<BufferedImage> printed(SessionId of) throws Exception {
        assertThat(coordinator.post(ActivityUrls.printedSheet(of))).hasStatus(303);
        var sheet = Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet WHERE session_id = :session")
                        .param("session", of.value())
                        .query(UUID.class)
                        .single()));
        return SignedSheets.pages(coordinator
                .get(ActivityUrls.printedSheet(of, sheet))
                .getResponse()
                .getContentAsByteArray());
    }

    private Map<SessionId, Integer> filed() {
        Map<SessionId, Integer> filed = new HashMap<>();
        town.town()
                .inside(() -> jdbc.sql("SELECT session_id FROM known_scan_filing WHERE session_id IS NOT NULL")
                        .query(UUID.class)
                        .list())
                .forEach(one -> filed.merge(new SessionId(one), 1, Integer::sum));
        return filed;
    }
}
