package pl.mors.activity.waiting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.access.OwnPerson;
import pl.mors.activity.meeting.AboutGroupQueries;
import pl.mors.activity.waiting.OfferRepository.Offered;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.Organisations;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Answering an offer by whoever waited for the place, signed in. For a minor a guardian answers, who was told of it. */
@Controller
class OwnPlaceOfferController {

    private static final String TEMPLATE = "activity/waiting/offer";

    private final WaitingQueries waiting;
    private final AnswerOffer answerOffer;
    private final AboutGroupQueries groups;
    private final OwnPerson self;
    private final CurrentUser user;
    private final Organisations organisations;
    private final BusinessDate date;

    OwnPlaceOfferController(
            WaitingQueries waiting,
            AnswerOffer answerOffer,
            AboutGroupQueries groups,
            OwnPerson self,
            CurrentUser user,
            Organisations organisations,
            BusinessDate date) {
        this.waiting = waiting;
        this.answerOffer = answerOffer;
        this.groups = groups;
        this.self = self;
        this.user = user;
        this.organisations = organisations;
        this.date = date;
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @GetMapping(OwnUrls.OFFER)
    ModelAndView show(@PathVariable GroupId groupId) {
        return Pages.show(TEMPLATE, page(Form.blank(), offered(groupId)));
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @PostMapping(OwnUrls.OFFER)
    ModelAndView answer(@PathVariable GroupId groupId, Form form) {
        var offered = offered(groupId);
        var answer = form.read("activity.offer.field")
                .choice("answer", List.of(PlaceOfferPage.ACCEPT, PlaceOfferPage.DECLINE));
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, offered));
        }
        var outcome = answer.get().equals(PlaceOfferPage.ACCEPT)
                ? answerOffer.accept(offered.together())
                : answerOffer.decline(offered.together());
        return switch (outcome) {
            case AnswerOffer.Accepted accepted -> home(Notice.done("activity.offer.accepted", offered.groupName()));
            case AnswerOffer.Declined declined -> home(Notice.done("activity.offer.declined"));
            case AnswerOffer.Gone gone -> home(Notice.warning("activity.offer.gone"));
            case AnswerOffer.Refused refused ->
                Pages.invalid(TEMPLATE, page(form.refuse(PlaceOfferPage.refusal(refused)), offered));
            case AnswerOffer.Full full -> Pages.invalid(TEMPLATE, page(form.refuse("activity.offer.full"), offered));
        };
    }

    private static ModelAndView home(Notice notice) {
        return Pages.redirect(OwnUrls.ACTIVITIES, notice);
    }

    private PlaceOfferPage page(Form form, Offered offered) {
        var address = user.get().organisationAddress();
        return new PlaceOfferPage(
                organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address)),
                form,
                OwnUrls.offer(offered.group()),
                offered.groupName(),
                groups.about(offered.group(), date.today()),
                Texts.date(offered.answerBy()),
                "");
    }

    private Offered offered(GroupId group) {
        return self.find()
                .filter(one -> self.isOfAge())
                .flatMap(one -> waiting.offered(group, one, date.today()))
                .orElseThrow(() -> new NotFound("offer to answer in group " + group));
    }
}
