package pl.mors.participant.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.Ids;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.Delivery.Tie;

/** Where a person lives, learns and works, as far as a programme asks for it. */
@Controller
class PlacesController {

    private static final String TEMPLATE = "participant/eligibility/places";
    private static final int LONGEST = 100;

    /** Two numbers of degrees, latitude first, as maps show them; a comma or a point before the fraction. */
    private static final Pattern COORDINATES =
            Pattern.compile("([0-9]{2}[.,][0-9]{3,8})\\s*°?N?[,;\\s]\\s*([0-9]{2}[.,][0-9]{3,8})\\s*°?E?");

    private final PersonQueries people;
    private final KnownFacts facts;
    private final RecordPlaces recordPlaces;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final CurrentUser user;

    PlacesController(
            PersonQueries people,
            KnownFacts facts,
            RecordPlaces recordPlaces,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            CurrentUser user) {
        this.people = people;
        this.facts = facts;
        this.recordPlaces = recordPlaces;
        this.programmes = programmes;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(ParticipantUrls.PLACES)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView show(@PathVariable PersonId personId, @PathVariable String programmeCode) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.READ);
        return Pages.show(TEMPLATE, page(personId, programmes.named(programmeCode), Form.blank(), Form.blank()));
    }

    @PostMapping(ParticipantUrls.PLACES)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView add(@PathVariable PersonId personId, @PathVariable String programmeCode, Form form) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var reader = form.read("participant.place");
        var kind = reader.choice(
                "kind", kinds(programme).stream().map(Option::value).toList());
        var name = reader.text("name", LONGEST);
        var street = reader.optional().text("street", LONGEST);
        var building = reader.optional().text("building", 20);
        var locality = reader.text("locality", LONGEST);
        var district = reader.optional().text("district", LONGEST);
        var from = reader.date("validFrom");
        var until = reader.optional().date("validUntil");
        if (from.isGiven() && until.isGiven() && until.get().isBefore(from.get())) {
            form.errors().add("validUntil", "participant.place.ends-before-start");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(personId, programme, form, Form.blank()));
        }
        var place = new Place(locality.get(), district.value(), street.value(), building.value(), null);
        recordPlaces.record(
                personId,
                programme,
                new AreaTie(Ids.next(), Tie.valueOf(kind.get()), name.get(), place, from.get(), until.value()));
        return back(personId, programmeCode, "participant.place.recorded");
    }

    @PostMapping(ParticipantUrls.PIN_ADDRESS)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView pin(@PathVariable PersonId personId, @PathVariable String programmeCode, Form form) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var rows = rows(personId, programme);
        var reader = form.read("participant.place");
        var address = reader.choice(
                "address",
                IntStream.range(0, rows.size()).mapToObj(String::valueOf).toList());
        var at = reader.with("coordinates", PlacesController::coordinates, "participant.place.error.coordinates");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(personId, programme, Form.blank(), form));
        }
        recordPlaces.pin(
                personId, programme, rows.get(Integer.parseInt(address.get())).place(), at.get());
        return back(personId, programmeCode, "participant.place.pinned");
    }

    @PostMapping(ParticipantUrls.WITHDRAW_PLACE)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    ModelAndView withdraw(
            @PathVariable PersonId personId, @PathVariable String programmeCode, @PathVariable UUID tieId) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        recordPlaces.withdraw(personId, programmes.named(programmeCode), tieId);
        return back(personId, programmeCode, "participant.place.withdrawn");
    }

    private static ModelAndView back(PersonId person, String programmeCode, String notice) {
        return Pages.redirect(ParticipantUrls.places(person, programmeCode), Notice.done(notice));
    }

    private PlacesPage page(PersonId person, Programme programme, Form added, Form pin) {
        return new PlacesPage(
                people.get(person),
                programme,
                rows(person, programme),
                kinds(programme),
                EligibilityTerms.of(programme).asksTheMap(),
                added,
                pin,
                user.may(DataClass.ELIGIBILITY, Action.WRITE));
    }

    private List<PlacesPage.Row> rows(PersonId person, Programme programme) {
        var rows = new ArrayList<PlacesPage.Row>();
        var places = facts.places(person, programme);
        places.residence()
                .ifPresent(residence -> rows.add(new PlacesPage.Row(
                        null,
                        Texts.t("participant.place.kind." + Tie.LIVES),
                        residence.address().oneLine(),
                        residence.validFrom(),
                        null,
                        Place.of(residence.address(), places.at()))));
        places.ties()
                .forEach(tie -> rows.add(new PlacesPage.Row(
                        tie.id().toString(),
                        Texts.t("participant.place.kind." + tie.kind()),
                        tie.oneLine(),
                        tie.validFrom(),
                        tie.validUntil(),
                        tie.place())));
        return rows;
    }

    private static List<Option> kinds(Programme programme) {
        return EligibilityTerms.of(programme).ties().stream()
                .filter(tie -> tie != Tie.LIVES)
                .map(tie -> Option.of(tie.name(), Texts.t("participant.place.kind." + tie)))
                .toList();
    }

    private static Optional<Coordinates> coordinates(String typed) {
        var match = COORDINATES.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var at = new Coordinates(degrees(match.group(1)), degrees(match.group(2)));
        return at.isInPoland() ? Optional.of(at) : Optional.empty();
    }

    private static double degrees(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }
}
