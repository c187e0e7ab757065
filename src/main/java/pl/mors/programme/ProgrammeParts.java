package pl.mors.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.Access;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** The pages of a programme, as tabs that each of them shows: programme/catalogue/parts.jte. */
@Component
public class ProgrammeParts {

    private static final Pattern QUERY = Pattern.compile("\\?.*");

    private final Access access;
    private final CurrentUser user;

    ProgrammeParts(Access access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    /** A page of a programme; the modules that own them lie above. */
    public enum Part {
        RULES,
        ROUNDS,
        PARTICIPANTS,
        INSTITUTIONS,
        GROUPS,
        INDICATORS,
        EXPORTS,
        /** Until when its papers are kept. */
        RETENTION,
        /** Taking over the list kept before. */
        LIST;

        private Link link(String code, Part shown) {
            return new Link(Texts.t("programme.part." + name().toLowerCase(Locale.ROOT)), address(code), this == shown);
        }

        private String address(String code) {
            return switch (this) {
                case RULES -> ProgrammeUrls.programme(code);
                case ROUNDS -> ProgrammeUrls.rounds(code);
                case PARTICIPANTS -> ProgrammeUrls.participants(code);
                case INSTITUTIONS -> ProgrammeUrls.institutions(code);
                case GROUPS -> ProgrammeUrls.groups(code);
                case INDICATORS -> ProgrammeUrls.indicators(code);
                case EXPORTS -> ProgrammeUrls.exports(code);
                case RETENTION -> ProgrammeUrls.retention(code);
                case LIST -> ProgrammeUrls.list(code);
            };
        }
    }

    /** Those that the reader may open, with the one that is shown. */
    public List<Link> of(String code, Part shown) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.LIST || mayTakeListsOver())
                .map(part -> part.link(code, shown))
                .filter(part -> access.mayOpen(QUERY.matcher(part.href()).replaceFirst("")))
                .toList();
    }

    /** A list holds coded answers, too; its route asks for the right to decide against rules, and its pages for this one. */
    private boolean mayTakeListsOver() {
        return user.mayForEverybody(DataClass.SENSITIVE, Action.WRITE);
    }
}
