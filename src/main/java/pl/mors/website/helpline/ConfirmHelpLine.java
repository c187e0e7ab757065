package pl.mors.website.helpline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;

/** Notes that somebody called a help line today and found number and hours right. */
@Service
class ConfirmHelpLine {

    private final HelpLineRepository lines;
    private final BusinessDate businessDate;

    ConfirmHelpLine(HelpLineRepository lines, BusinessDate businessDate) {
        this.lines = lines;
        this.businessDate = businessDate;
    }

    @Transactional
    void confirm(HelpLineId id) {
        lines.check(id, businessDate.today());
    }
}
