package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Calling a session off, or moving it.
 *
 * @param extent whether those that follow it in its series are changed too
 * @param text how long a text message to people becomes; none where none go out
 * @param told the new time that the form asks for, or what was done to it; nothing is moved by that
 * @param problem why it was not done
 * @param refusals what speaks against the new day, a sentence each
 * @param clashes what stands in the way of the new time
 * @param standing what else the group has at the new time
 * @param cautions what is to be known of the new times before it is done
 * @param listed stands for the new times; none where there is nothing to know of them
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record ChangeSessionPage(
        Form form,
        SessionDetails session,
        List<Option> rooms,
        EquipmentChoice equipment,
        ExtentChoice extent,
        @Nullable String text,
        @Nullable String told,
        @Nullable Notice problem,
        List<String> refusals,
        List<ClashText> clashes,
        List<StandingSession> standing,
        List<Caution> cautions,
        @Nullable String listed,
        boolean mayOverride) {

    ChangeSessionPage(
            Form form, SessionDetails session, List<Option> rooms, EquipmentChoice equipment, ExtentChoice extent) {
        this(
                form, session, rooms, equipment, extent, null, null, null, List.of(), List.of(), List.of(), List.of(),
                null, false);
    }

    /** Of a change of the session alone, which asks for nothing else. */
    ChangeSessionPage(Form form, SessionDetails session) {
        this(form, session, ExtentChoice.ALONE);
    }

    /** Of a change that asks for neither a room nor equipment. */
    ChangeSessionPage(Form form, SessionDetails session, ExtentChoice extent) {
        this(form, session, List.of(), new EquipmentChoice(List.of()), extent);
    }

    ChangeSessionPage writing(@Nullable String textMessage) {
        return new ChangeSessionPage(
                form,
                session,
                rooms,
                equipment,
                extent,
                textMessage,
                told,
                problem,
                refusals,
                clashes,
                standing,
                cautions,
                listed,
                mayOverride);
    }

    ChangeSessionPage warning(List<Caution> of, @Nullable String times, boolean overridden) {
        return new ChangeSessionPage(
                form,
                session,
                rooms,
                equipment,
                extent,
                text,
                told,
                null,
                List.of(),
                List.of(),
                List.of(),
                of,
                times,
                overridden);
    }

    ChangeSessionPage with(Notice why) {
        return new ChangeSessionPage(
                form, session, rooms, equipment, extent, text, told, why, List.of(), List.of(), List.of(), List.of(),
                null, false);
    }

    ChangeSessionPage withRefusals(List<String> why, boolean overridable) {
        return new ChangeSessionPage(
                form,
                session,
                rooms,
                equipment,
                extent,
                text,
                told,
                null,
                why,
                List.of(),
                List.of(),
                List.of(),
                null,
                overridable);
    }

    ChangeSessionPage withClashes(List<Clash> some, boolean overridden) {
        return new ChangeSessionPage(
                form,
                session,
                rooms,
                equipment,
                extent,
                text,
                told,
                null,
                List.of(),
                some.stream().map(ClashText::of).toList(),
                List.of(),
                List.of(),
                null,
                overridden);
    }

    ChangeSessionPage beside(List<StandingSession> others) {
        return new ChangeSessionPage(
                form, session, rooms, equipment, extent, text, told, null, List.of(), List.of(), others, List.of(),
                null, false);
    }

    ChangeSessionPage telling(String what, boolean overridden) {
        return new ChangeSessionPage(
                form,
                session,
                rooms,
                equipment,
                extent,
                text,
                what,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                overridden);
    }
}
