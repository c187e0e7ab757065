package pl.mors.activity.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/** Somebody of the register whom an entry is about, or who may be meant. */
public record DiaryPerson(
        PersonId id, String name, @Nullable LocalDate bornOn) {}
