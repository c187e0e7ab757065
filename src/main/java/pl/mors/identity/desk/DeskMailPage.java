package pl.mors.identity.desk;

import java.util.Arrays;
import java.util.List;
import pl.mors.identity.DeskMailChoice.Digest;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What a member is told of their desk outside of MORS.
 *
 * @param email where it is sent
 * @param hasFeed whether there is an address for calendar programs
 */
public record DeskMailPage(Form form, String email, boolean hasFeed) {

    static final List<Integer> DAYS = List.of(1, 3, 7, 14);

    public List<Option> digests() {
        return Arrays.stream(Digest.values())
                .map(digest -> Option.of(digest.name(), Texts.t("identity.mail.digest." + digest)))
                .toList();
    }

    public List<Option> days() {
        return DAYS.stream()
                .map(days -> Option.of(days.toString(), Texts.n("identity.mail.days", days)))
                .toList();
    }
}
