package pl.mors.identity.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * A new account, or one that is there.
 *
 * @param member null for a new one
 * @param workPhone the number at which the member is called about their work, as a form of its own
 * @param work what somebody else has to take over when the member's access ends
 * @param own whether it is the reader's: nobody changes their own roles
 */
public record MemberFormPage(
        @Nullable Member member, Form form, Form workPhone, List<Option> roles, List<String> work, boolean own) {

    /** The form with what is wrong, if anything is. */
    public Form refused() {
        return workPhone.errors().any() ? workPhone : form;
    }

    /** What the form carries along: the roles that the reader decided upon, also when it comes back with an error. */
    public String shown() {
        var carried = form.value("shown");
        return carried.isEmpty() && member != null ? member.rolesShown() : carried;
    }
}
