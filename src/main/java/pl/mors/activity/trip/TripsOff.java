package pl.mors.activity.trip;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.TripUrls;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Leads from whatever would change a trip that does not take place to its page, which says why. */
@ControllerAdvice
class TripsOff {

    @ExceptionHandler
    ModelAndView goBack(TripOff off, HttpServletRequest request) {
        var trip = TripUrls.trip(off.trip());
        return HttpMethod.GET.matches(request.getMethod())
                ? Pages.redirect(trip)
                : Pages.redirect(trip, Notice.refused("activity.trip.off.refused"));
    }
}
