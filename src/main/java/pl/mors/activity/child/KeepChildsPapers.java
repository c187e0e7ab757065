package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Records what guardians say about a child in a group: whether it may take part, and who may pick it up. */
@Service
@Transactional
class KeepChildsPapers {

    private final ChildRepository children;
    private final GuardianQueries guardians;

    KeepChildsPapers(ChildRepository children, GuardianQueries guardians) {
        this.children = children;
        this.guardians = guardians;
    }

    /** @throws NotFound when nobody of this id acts for the child */
    void answer(GroupId group, PersonId child, String answer, LocalDate on, GuardianId guardian) {
        if (guardians.of(child).stream().noneMatch(one -> one.id().equals(guardian))) {
            throw new NotFound("guardian " + guardian);
        }
        children.lock(group);
        children.answer(group, child, answer, on, guardian);
    }

    void letPickUp(
            GroupId group,
            PersonId child,
            String name,
            @Nullable String phone,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        children.addPickUp(group, child, name, phone, validFrom, validTo);
    }

    /** @throws NotFound when there is no such permission */
    void endPickUp(GroupId group, PersonId child, UUID permission, LocalDate lastDay) {
        if (!children.endPickUp(group, child, permission, lastDay)) {
            throw new NotFound("permission " + permission);
        }
    }
}
