package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Letting somebody else lead a session.
 *
 * @param candidates who could lead it, the free ones first
 * @param rings whether the reader may change this session, and so see whom to ring with the numbers
 * @param extent whether those that follow it are given to them too
 * @param problem why it was not done
 * @param refusals why somebody cannot lead it, a sentence each
 */
public record ReplaceFacilitatorPage(
        Form form,
        SessionDetails session,
        List<Candidate> candidates,
        boolean rings,
        ExtentChoice extent,
        @Nullable Notice problem,
        List<String> refusals) {

    /** Whoever could be ticked to lead it. */
    public List<Option> facilitators() {
        return candidates.stream().map(Candidate::option).toList();
    }

    /** Whom to ring: the colleagues who are free. */
    public List<Candidate> free() {
        return rings ? candidates.stream().filter(Candidate::isFree).toList() : List.of();
    }

    /** Whether one tap can say who leads it: where several do, somebody has to say which of them stay. */
    public boolean inOneTap() {
        return session.facilitators().size() <= 1;
    }

    ReplaceFacilitatorPage with(Notice why) {
        return new ReplaceFacilitatorPage(form, session, candidates, rings, extent, why, List.of());
    }

    ReplaceFacilitatorPage withClashes(List<Clash> clashes) {
        var why = clashes.stream().map(clash -> ClashText.of(clash).sentence()).toList();
        return new ReplaceFacilitatorPage(form, session, candidates, rings, extent, null, why);
    }

    ReplaceFacilitatorPage withUnchecked(List<UncheckedLeader> leaders) {
        var why = leaders.stream().map(UncheckedLeader::refusal).toList();
        return new ReplaceFacilitatorPage(form, session, candidates, rings, extent, null, why);
    }
}
