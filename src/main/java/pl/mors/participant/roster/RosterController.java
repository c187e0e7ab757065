package pl.mors.participant.roster;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.community.Community;
import pl.mors.community.CommunityId;
import pl.mors.community.CommunityQueries;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationState;
import pl.mors.participant.roster.RosterPage.OutOfSight;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.SoughtWords;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;

@Controller
class RosterController {

    private static final String NAME = "nazwisko";
    private static final String STATE = "stan";
    private static final String COMMUNITY = "spolecznosc";

    private final RosterQueries roster;
    private final SoughtWords sought;
    private final ProgrammeQueries programmes;
    private final CommunityQueries communities;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;
    private final ProgrammeParts parts;

    RosterController(
            RosterQueries roster,
            SoughtWords sought,
            ProgrammeQueries programmes,
            CommunityQueries communities,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date,
            ProgrammeParts parts) {
        this.roster = roster;
        this.sought = sought;
        this.programmes = programmes;
        this.communities = communities;
        this.sight = sight;
        this.user = user;
        this.date = date;
        this.parts = parts;
    }

    @GetMapping(ParticipantUrls.PROGRAMMES)
    @Requires(DataClass.PARTICIPATION)
    ModelAndView programmes() {
        return Pages.show("participant/roster/programmes", new ProgrammesPage(programmes.all()));
    }

    @GetMapping(ParticipantUrls.ROSTER)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    ModelAndView roster(
            @PathVariable String programmeCode,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place,
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = STATE, defaultValue = "") String state,
            @RequestParam(name = COMMUNITY, defaultValue = "") String community,
            HttpSession session) {
        var programme = programmes.named(programmeCode);
        var name = sought.recall(session, key);
        var filter = filter(name, state, community);
        var values = new LinkedHashMap<String, String>();
        values.put(NAME, name);
        values.put(STATE, state);
        values.put(COMMUNITY, community);
        return Pages.show(
                "participant/roster/roster",
                new RosterPage(
                        programme,
                        Form.startingWith(values),
                        roster.page(programme, filter, Cursor.ofId(place)),
                        address(ParticipantUrls.roster(programmeCode), key, state, community),
                        states(),
                        options(communities.of(programme.id())),
                        files(programmeCode, key, state, community),
                        date.today(),
                        outOfSight(filter.people()),
                        parts.of(programmeCode, ProgrammeParts.Part.PARTICIPANTS)));
    }

    /** The filter as typed: its words stay out of the address of the list. */
    @PostMapping(ParticipantUrls.ROSTER)
    @Requires(DataClass.PARTICIPATION)
    ModelAndView narrow(@PathVariable String programmeCode, Form form, HttpSession session) {
        var key = sought.keep(session, form.value(NAME));
        var state = among(states(), form.value(STATE));
        var community =
                among(options(communities.of(programmes.named(programmeCode).id())), form.value(COMMUNITY));
        return Pages.redirect(address(ParticipantUrls.roster(programmeCode), key, state, community)
                .value());
    }

    /** Nothing but what the form offers goes into an address. */
    private static String among(List<Option> options, String chosen) {
        return options.stream().anyMatch(option -> option.value().equals(chosen)) ? chosen : "";
    }

    private @Nullable OutOfSight outOfSight(@Nullable Set<PersonId> people) {
        if (people == null || !people.isEmpty()) {
            return null;
        }
        return user.relations(DataClass.PARTICIPATION, Action.READ).contains(Relation.SAMPLE)
                ? OutOfSight.NO_SAMPLE
                : OutOfSight.FIGURES_ONLY;
    }

    @GetMapping(ParticipantUrls.ROSTER_FILE)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    void file(
            @PathVariable String programmeCode,
            @PathVariable String ending,
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = STATE, defaultValue = "") String state,
            @RequestParam(name = COMMUNITY, defaultValue = "") String community,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        var format = SheetFormat.ofName("." + ending).orElseThrow(() -> new NotFound("a roster as " + ending));
        var programme = programmes.named(programmeCode);
        RosterFile.of(roster.all(programme, filter(sought.recall(session, key), state, community)).stream())
                .send(response, "uczestnicy-" + programme.code(), format);
    }

    /** What cannot be read in a filter narrows nothing: it comes from an address, not from a form. */
    private RosterFilter filter(String name, String state, String community) {
        return new RosterFilter(
                name.strip(),
                Arrays.stream(ParticipationState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                communityOf(community),
                sight.narrowedTo(DataClass.PARTICIPATION, Action.READ).orElse(null));
    }

    private static @Nullable CommunityId communityOf(String text) {
        try {
            return text.isBlank() ? null : CommunityId.valueOf(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static Href address(String path, @Nullable String key, String state, String community) {
        return SoughtWords.narrowed(path, key).with(STATE, state).with(COMMUNITY, community);
    }

    private static List<Link> files(String programmeCode, @Nullable String key, String state, String community) {
        var path = ParticipantUrls.roster(programmeCode);
        return List.of(
                Link.to("XLSX", address(path + ".xlsx", key, state, community).value()),
                Link.to("CSV", address(path + ".csv", key, state, community).value()));
    }

    private static List<Option> states() {
        return Arrays.stream(ParticipationState.values())
                .map(state -> Option.of(state.name(), Texts.t("participant.state." + state)))
                .toList();
    }

    private static List<Option> options(List<Community> communities) {
        return communities.stream()
                .map(one -> Option.of(one.id().value().toString(), one.name()))
                .toList();
    }
}
