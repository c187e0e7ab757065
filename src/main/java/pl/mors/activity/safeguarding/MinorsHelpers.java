package pl.mors.activity.safeguarding;

import java.util.UUID;
import org.springframework.stereotype.Service;
import pl.mors.activity.GroupId;

/** Who helps with minors without an account, for those who let them. */
@Service
public class MinorsHelpers {

    private final CheckRepository repository;

    MinorsHelpers(CheckRepository repository) {
        this.repository = repository;
    }

    /** Somebody new who goes along with a group: that somebody of this name is known says nothing about them. */
    public UUID goesAlong(GroupId group, String name) {
        return repository.addHelper(name, Worker.GUARDIAN, group, true);
    }
}
