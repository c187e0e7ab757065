package pl.mors.person.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Href;

/**
 * Where whoever registered somebody goes on: to the page that sent them to the register, otherwise to the person. It is part of an
 * address, therefore only pages of the desk count.
 */
final class WayBack {

    private static final Pattern DESK = Pattern.compile("/pulpit(/[a-z0-9-]+)+(\\?[a-z0-9=&-]+)?");

    private WayBack() {}

    static boolean leadsOn(@Nullable String back) {
        return back != null && DESK.matcher(back).matches();
    }

    static String of(@Nullable String back, PersonId person) {
        return back != null && leadsOn(back)
                ? Href.of(back).with(PersonUrls.CHOSEN, person.toString()).value()
                : PersonUrls.person(person);
    }
}
