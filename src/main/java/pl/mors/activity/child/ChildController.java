package pl.mors.activity.child;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** Shows a minor in a group: what guardians say, and to who leads the group who may pick the minor up. */
@Controller
class ChildController {

    private final ChildPages pages;
    private final BusinessDate date;

    ChildController(ChildPages pages, BusinessDate date) {
        this.pages = pages;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.CHILD)
    ModelAndView show(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        var today = Texts.date(date.today());
        return Pages.show(
                ChildPages.TEMPLATE,
                pages.page(Form.startingWith(Map.of("answeredOn", today, "validFrom", today)), groupId, personId));
    }
}
