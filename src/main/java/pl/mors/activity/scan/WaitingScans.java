package pl.mors.activity.scan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.scan.ScanRepository.Waiting;

/** What is still to be read, asked in a transaction that ends before the reading begins. */
@Component
@Transactional(readOnly = true)
class WaitingScans {

    private final ScanRepository scans;

    WaitingScans(ScanRepository scans) {
        this.scans = scans;
    }

    List<Waiting> all() {
        return scans.waiting();
    }
}
