package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.HandedIn;
import pl.mors.document.StoreFileOutcome;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Records what guardians say about a child in a group: whether it may take part or go along on a trip, and how it may leave. */
@Service
@Transactional
class KeepChildsPapers {

    private final ChildRepository children;
    private final GuardianQueries guardians;
    private final FileStore files;

    KeepChildsPapers(ChildRepository children, GuardianQueries guardians, FileStore files) {
        this.children = children;
        this.guardians = guardians;
        this.files = files;
    }

    /**
     * What a guardian answers.
     *
     * @param trip to which the answer is; none where it is to the group
     */
    record GivenAnswer(@Nullable SessionId trip, String answer, LocalDate on, GuardianId guardian) {}

    /**
     * How a guardian lets a child leave.
     *
     * @param name who picks the child up; none of one who goes alone
     * @param validTo last day; none while it is open
     */
    record Permission(
            PickUpKind kind,
            @Nullable String name,
            @Nullable String phone,
            GuardianId guardian,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Nothing was recorded. */
    record PaperRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /**
     * @param paper none where it is not at hand
     * @throws NotFound when nobody of this id acts for the child
     */
    Outcome answer(GroupId group, PersonId child, GivenAnswer given, @Nullable HandedIn paper) {
        require(child, given.guardian());
        return with(paper, file -> {
            children.lock(group);
            children.answer(group, child, given, file);
        });
    }

    /**
     * @param paper none where it is not at hand
     * @return empty, and nothing recorded, when the child may leave so already on some of these days
     * @throws NotFound when nobody of this id acts for the child
     */
    Optional<Outcome> letPickUp(GroupId group, PersonId child, Permission permission, @Nullable HandedIn paper) {
        require(child, permission.guardian());
        children.lock(group);
        if (children.mayPickUp(group, child, permission)) {
            return Optional.empty();
        }
        return Optional.of(with(paper, file -> children.addPickUp(group, child, permission, file)));
    }

    private void require(PersonId child, GuardianId guardian) {
        if (guardians.of(child).stream().noneMatch(one -> one.id().equals(guardian))) {
            throw new NotFound("guardian " + guardian);
        }
    }

    /** What is recorded with a paper, or without. */
    private interface Recording {
        void with(@Nullable FileId paper);
    }

    private Outcome with(@Nullable HandedIn paper, Recording recording) {
        if (paper == null) {
            recording.with(null);
            return new Kept();
        }
        return switch (files.store(FileKind.PAPER, paper.name(), paper.content())) {
            case StoreFileOutcome.Refused refused -> new PaperRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                recording.with(stored.id());
                yield new Kept();
            }
        };
    }

    /** @throws NotFound when there is no such permission */
    void endPickUp(GroupId group, PersonId child, UUID permission, LocalDate lastDay) {
        if (!children.endPickUp(group, child, permission, lastDay)) {
            throw new NotFound("permission " + permission);
        }
    }
}
