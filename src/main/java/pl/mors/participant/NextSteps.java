package pl.mors.participant;

import java.util.List;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/** What a module above offers to do with somebody who takes part in a programme. Implement it as a bean. */
@FunctionalInterface
public interface NextSteps {

    /** The most likely first; none for readers who may not. */
    List<Link> after(Participation participation, Programme programme);
}
