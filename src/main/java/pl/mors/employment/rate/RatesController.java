package pl.mors.employment.rate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.employment.EmploymentUrls;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;

@Controller
class RatesController {

    private final BusinessDate date;

    RatesController(BusinessDate date) {
        this.date = date;
    }

    @GetMapping(EmploymentUrls.RATES)
    @Requires(DataClass.ORGANISATION)
    ModelAndView rates() {
        return Pages.show("employment/rate/rates", new RatesPage(PublishedRates.table(), date.today()));
    }
}
