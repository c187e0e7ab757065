package pl.mors.identity;

import java.util.List;

/** What somebody else has to take over when a colleague's access ends, as a module above sees it. Implement it as a bean. */
@FunctionalInterface
public interface MembersWork {

    /** In words, in the reader's language; none where nothing is left behind. */
    List<String> work(MembershipId member);
}
