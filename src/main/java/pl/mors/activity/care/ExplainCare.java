package pl.mors.activity.care;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how it came that a session was held with fewer of the staff than its children needed. */
@Service
@Transactional
class ExplainCare {

    private final CareRepository explanations;

    ExplainCare(CareRepository explanations) {
        this.explanations = explanations;
    }

    /** Of the figures that stand on record now, in the place of what was said before. */
    void explain(HeldCare held, String reason) {
        explanations.supersede(held.session());
        explanations.add(held.session(), held.need(), reason);
    }
}
