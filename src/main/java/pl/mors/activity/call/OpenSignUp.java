package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Telephone;
import pl.mors.platform.text.Language;

/**
 * Somebody who signed up for the group on the site, has no answer yet, and may come to a session that was changed.
 *
 * @param guardian of a minor; whose the phone and the address are
 * @param email where to a message may go; none where no address was left, none may be written to, or no e-mail goes out
 * @param written whether an e-mail tells them, on its way or there
 * @param failed whether one was given up
 * @param call the latest; none before the first
 */
public record OpenSignUp(
        UUID id,
        String name,
        @Nullable String guardian,
        @Nullable String phone,
        @Nullable String email,
        Language language,
        boolean written,
        boolean failed,
        @Nullable Call call)
        implements OnCallList {

    /** Whether they know: an e-mail went out, or the latest call reached somebody. */
    boolean isTold() {
        return written || (call != null && call.result().isTold());
    }

    /** Whether a message would tell them now; not again where one was given up. */
    boolean isToBeWrittenTo() {
        return email != null && !written && !failed;
    }

    /** Whether a call has to tell them, because no message does. */
    boolean isToBeCalled() {
        return !written && !isToBeWrittenTo();
    }

    List<Telephone> telephones() {
        return phone == null ? List.of() : List.of(new Telephone(phone, guardian));
    }

    List<Call> calls() {
        return Stream.ofNullable(call).toList();
    }
}
