package pl.mors.participant.online;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.VisitorLimit;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Applying on line: one form, kept as a draft at any moment under the key of its link, and sent once. */
@Controller
class OnlineApplicationController {

    static final String KEY = "klucz";

    /** A library or a community house has one address for many. */
    static final int SAVES = 60;

    private static final String FORM = "participant/online/form";

    private final PublicRounds publicRounds;
    private final RoundQueries rounds;
    private final SendApplication sendApplication;
    private final NoticeQueries notices;
    private final VisitorLimit limit;
    private final BusinessDate date;

    OnlineApplicationController(
            PublicRounds publicRounds,
            RoundQueries rounds,
            SendApplication sendApplication,
            NoticeQueries notices,
            VisitorLimit limit,
            BusinessDate date) {
        this.publicRounds = publicRounds;
        this.rounds = rounds;
        this.sendApplication = sendApplication;
        this.notices = notices;
        this.limit = limit;
        this.date = date;
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.ONLINE_APPLICATION)
    ModelAndView form(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            @RequestParam(name = KEY, required = false) @Nullable String typedKey,
            HttpServletResponse response) {
        keepToItself(response);
        var round = publicRounds.get(organisation, roundId);
        if (typedKey == null) {
            return Pages.show(FORM, page(organisation, round, DraftKey.random(), Form.blank(), null));
        }
        var key = key(typedKey);
        var draft = sendApplication.draft(round, key).orElse(null);
        if (draft == null && round.isOpenOn(date.today())) {
            throw new NotFound("draft");
        }
        if (draft != null && draft.isSent()) {
            return Pages.redirect(sentHref(organisation, round, key));
        }
        var form = draft == null ? Form.blank() : Form.startingWith(draft.typed());
        return Pages.show(FORM, page(organisation, round, key, form, draft));
    }

    @OpenToAll
    @PostMapping(ParticipantUrls.ONLINE_DRAFT)
    ModelAndView save(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToItself(response);
        var round = publicRounds.get(organisation, roundId);
        var key = key(form.value(KEY));
        var typed = OnlineForm.typed(form, rounds.criteria(roundId));
        if (isHeld(form, request) || form.errors().any()) {
            return Pages.invalid(FORM, page(organisation, round, key, form, null));
        }
        return answer(
                organisation,
                round,
                key,
                form,
                sendApplication.save(round, key, typed, form.value(DraftVersion.FIELD)));
    }

    @OpenToAll
    @PostMapping(ParticipantUrls.ONLINE_APPLICATION)
    ModelAndView send(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToItself(response);
        var round = publicRounds.get(organisation, roundId);
        var key = key(form.value(KEY));
        var criteria = rounds.criteria(roundId);
        if (isHeld(form, request)) {
            return Pages.invalid(FORM, page(organisation, round, key, form, null));
        }
        var madeUpOnly = publicRounds.organisation(organisation).madeUp();
        var told = OnlineForm.read(form, criteria, date.today(), madeUpOnly);
        if (told.isEmpty()) {
            return Pages.invalid(FORM, page(organisation, round, key, form, null));
        }
        var notice = notice(round);
        if (!form.value(OnlineForm.NOTICE).equals(idOf(notice))) {
            form.refuse("participant.online.clause.changed");
            return Pages.stale(FORM, page(organisation, round, key, form, null));
        }
        var outcome = sendApplication.send(
                round,
                key,
                OnlineForm.kept(told.get(), form, criteria),
                form.value(DraftVersion.FIELD),
                told.get(),
                notice == null ? null : notice.id());
        return answer(organisation, round, key, form, outcome);
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.ONLINE_SENT)
    ModelAndView sent(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            @RequestParam(name = KEY, defaultValue = "") String typedKey,
            HttpServletResponse response) {
        keepToItself(response);
        var round = publicRounds.get(organisation, roundId);
        var draft = sendApplication
                .draft(round, key(typedKey))
                .filter(Draft::isSent)
                .orElseThrow(() -> new NotFound("sent application"));
        return Pages.show(
                "participant/online/sent",
                new SentPage(publicRounds.organisation(organisation), round, asked(roundId), draft, typedKey));
    }

    private ModelAndView answer(
            String organisation, RecruitmentRound round, DraftKey key, Form form, SendApplication.Outcome outcome) {
        return switch (outcome) {
            case SendApplication.Saved() ->
                Pages.redirect(formHref(organisation, round, key), Notice.done("participant.online.saved"));
            case SendApplication.Sent(int number) -> Pages.redirect(sentHref(organisation, round, key));
            case SendApplication.SavedElsewhere(var draft) -> {
                form.refuse("participant.online.saved-elsewhere");
                yield Pages.stale(FORM, page(organisation, round, key, form, draft));
            }
            case SendApplication.Closed() -> {
                form.refuse("participant.online.closed");
                yield Pages.invalid(FORM, page(organisation, round, key, form, null));
            }
        };
    }

    /** Whether this is too much of one address, or a machine's. */
    private boolean isHeld(Form form, HttpServletRequest request) {
        if (!form.value(OnlineForm.TRAP).isEmpty()) {
            form.refuse("participant.online.trapped");
        } else if (!limit.allows("application", request.getRemoteAddr(), SAVES)) {
            form.refuse("participant.online.too-many");
        }
        return form.refusal() != null;
    }

    /** The address of the page holds the key: no page that one goes to from here learns it. */
    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private OnlineFormPage page(
            String organisation, RecruitmentRound round, DraftKey key, Form form, @Nullable Draft draft) {
        return new OnlineFormPage(
                publicRounds.organisation(organisation),
                round,
                form,
                asked(round.id()),
                key.text(),
                draft == null ? form.value(DraftVersion.FIELD) : DraftVersion.of(draft.typed()),
                notice(round),
                draft == null ? null : draft.expiresAt(),
                date.today());
    }

    private @Nullable PrivacyNotice notice(RecruitmentRound round) {
        return notices.holding(round.programme().value(), date.today()).orElse(null);
    }

    private static String idOf(@Nullable PrivacyNotice notice) {
        return notice == null ? "" : notice.id().toString();
    }

    private List<Criterion> asked(RecruitmentRoundId round) {
        return rounds.criteria(round).stream()
                .filter(criterion -> !criterion.isKnown())
                .toList();
    }

    private static DraftKey key(String typed) {
        return DraftKey.of(typed).orElseThrow(() -> new NotFound("draft"));
    }

    private static String formHref(String organisation, RecruitmentRound round, DraftKey key) {
        return withKey(ParticipantUrls.ONLINE_APPLICATION, organisation, round, key);
    }

    private static String sentHref(String organisation, RecruitmentRound round, DraftKey key) {
        return withKey(ParticipantUrls.ONLINE_SENT, organisation, round, key);
    }

    private static String withKey(String pattern, String organisation, RecruitmentRound round, DraftKey key) {
        return ParticipantUrls.ofPublicRound(pattern, organisation, round.id()) + "?" + KEY + "=" + key.text();
    }
}
