package pl.mors.person.residence;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.person.Residence;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class ResidenceController {

    private static final String TEMPLATE = "person/residence/residence";

    private final PersonQueries people;
    private final PeopleInSight sight;
    private final RecordResidence recordResidence;
    private final Addresses addresses;
    private final BusinessDate date;

    ResidenceController(
            PersonQueries people,
            PeopleInSight sight,
            RecordResidence recordResidence,
            Addresses addresses,
            BusinessDate date) {
        this.addresses = addresses;
        this.people = people;
        this.sight = sight;
        this.recordResidence = recordResidence;
        this.date = date;
    }

    @GetMapping(PersonUrls.RESIDENCE)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var start = new LinkedHashMap<>(addresses.start());
        start.put("validFrom", Texts.date(date.today()));
        people.residenceOn(personId, date.today()).ifPresent(last -> {
            start.put(AddressForm.LOCALITY, last.address().locality());
            start.put(AddressForm.MUNICIPALITY, last.address().municipality());
            start.put("county", last.address().county());
            start.put("voivodeship", last.address().voivodeship().name());
            start.put("urbanisation", last.address().urbanisation().name());
        });
        return Pages.show(TEMPLATE, page(personId, Form.startingWith(start)));
    }

    @PostMapping(PersonUrls.RESIDENCE)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView record(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        if (form.has(ResidencePage.FILL, "true")) {
            addresses.checkPlace(form);
            var page = page(personId, form);
            return form.isRejected() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
        }
        var validFrom = form.read("person.residence").date("validFrom");
        var address = addresses.read(form);
        if (address.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(personId, form));
        }
        return switch (recordResidence.record(personId, new Residence(validFrom.get(), address.get()))) {
            case RecordResidence.Recorded() ->
                Pages.redirect(PersonUrls.person(personId), Notice.done("person.residence.recorded"));
            case RecordResidence.Refused(var reason) -> {
                form.errors().add("validFrom", reason.textKey());
                yield Pages.invalid(TEMPLATE, page(personId, form));
            }
        };
    }

    private ResidencePage page(PersonId personId, Form form) {
        return new ResidencePage(people.get(personId), form, addresses.help(form));
    }
}
