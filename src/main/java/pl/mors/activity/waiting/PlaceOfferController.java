package pl.mors.activity.waiting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.meeting.AboutGroupQueries;
import pl.mors.activity.waiting.OfferRepository.Offered;
import pl.mors.identity.BearerToken;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.VisitorLimit;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Answering an offer by its link, without an account. The link shows and does nothing by being opened, for mail programs open links by
 * themselves; the key in it is the only right that it takes.
 */
@Controller
class PlaceOfferController {

    /** A library or a community house has one address for many. */
    static final int TRIES = 60;

    private static final String TEMPLATE = "activity/waiting/offer";

    private final OfferRepository offers;
    private final AboutGroupQueries groups;
    private final AnswerOffer answerOffer;
    private final Organisations organisations;
    private final VisitorLimit limit;
    private final BusinessDate date;
    private final TransactionTemplate transaction;

    PlaceOfferController(
            OfferRepository offers,
            AboutGroupQueries groups,
            AnswerOffer answerOffer,
            Organisations organisations,
            VisitorLimit limit,
            BusinessDate date,
            TransactionTemplate transaction) {
        this.offers = offers;
        this.groups = groups;
        this.answerOffer = answerOffer;
        this.organisations = organisations;
        this.limit = limit;
        this.date = date;
        this.transaction = transaction;
    }

    @OpenToAll
    @GetMapping(ActivityUrls.PLACE_OFFER)
    ModelAndView show(
            @PathVariable String organisation,
            @RequestParam(name = ActivityUrls.KEY, defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToItself(response);
        var own = organisation(organisation);
        if (isHeld(request)) {
            return held(own);
        }
        return offered(key)
                .map(offered -> Pages.show(TEMPLATE, page(own, Form.blank(), offered, key)))
                .orElseGet(() -> gone(own));
    }

    @OpenToAll
    @PostMapping(ActivityUrls.PLACE_OFFER)
    ModelAndView answer(
            @PathVariable String organisation, Form form, HttpServletRequest request, HttpServletResponse response) {
        keepToItself(response);
        var own = organisation(organisation);
        if (isHeld(request)) {
            return held(own);
        }
        var key = form.value(ActivityUrls.KEY);
        return offered(key).map(offered -> answer(own, form, offered, key)).orElseGet(() -> gone(own));
    }

    private ModelAndView answer(PublicOrganisation own, Form form, Offered offered, String key) {
        var answer = form.read("activity.offer.field")
                .choice("answer", List.of(PlaceOfferPage.ACCEPT, PlaceOfferPage.DECLINE));
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(own, form, offered, key));
        }
        boolean accepts = answer.get().equals(PlaceOfferPage.ACCEPT);
        var outcome = Tenancy.call(
                Actor.system(own.id(), "link of a place offer"),
                () -> accepts ? answerOffer.accept(offered.together()) : answerOffer.decline(offered.together()));
        return switch (outcome) {
            case AnswerOffer.Accepted accepted ->
                home(own, Notice.done("activity.offer.accepted", offered.groupName()));
            case AnswerOffer.Declined declined -> home(own, Notice.done("activity.offer.declined"));
            case AnswerOffer.Gone gone -> gone(own);
            case AnswerOffer.Refused refused ->
                Pages.invalid(TEMPLATE, page(own, form.refuse(PlaceOfferPage.refusal(refused)), offered, key));
            case AnswerOffer.Full full ->
                Pages.invalid(TEMPLATE, page(own, form.refuse("activity.offer.full"), offered, key));
        };
    }

    private static ModelAndView home(PublicOrganisation own, Notice notice) {
        return Pages.redirect("/" + own.address() + "/", notice);
    }

    private boolean isHeld(HttpServletRequest request) {
        return !limit.allows("place offer", request.getRemoteAddr(), TRIES);
    }

    private static ModelAndView held(PublicOrganisation own) {
        var form = Form.blank().refuse("activity.offer.too-many");
        return Pages.invalid(TEMPLATE, PlaceOfferPage.without(own, form));
    }

    private PlaceOfferPage page(PublicOrganisation own, Form form, Offered offered, String key) {
        var about = Tenancy.call(
                Actor.system(own.id(), "link of a place offer"), () -> groups.about(offered.group(), date.today()));
        return new PlaceOfferPage(
                own,
                form,
                ActivityUrls.placeOffer(own.address()),
                offered.groupName(),
                about,
                Texts.date(offered.answerBy()),
                key);
    }

    private PublicOrganisation organisation(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    private Optional<Offered> offered(String key) {
        return transaction.execute(status -> offers.offered(new BearerToken(key), date.today()));
    }

    /**
     * The same of a link that was used, of one whose time is over and of one that never was; who sent the answer twice learns that it
     * may have arrived.
     */
    private static ModelAndView gone(PublicOrganisation own) {
        return Pages.missing(TEMPLATE, PlaceOfferPage.without(own, Form.blank().refuse("activity.offer.gone")));
    }

    /** The address of the page holds the key: no page that one goes to from here learns it. */
    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
