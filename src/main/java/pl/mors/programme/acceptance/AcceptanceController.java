package pl.mors.programme.acceptance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.programme.ProofKind;

/** What proves attendance in a programme: the signed list, and what the funder accepts by letter. */
@Controller
class AcceptanceController {

    private static final String TEMPLATE = "programme/acceptance/acceptances";
    private static final String END = "programme/acceptance/end";
    private static final String WITHDRAW = "programme/acceptance/withdraw";
    private static final String LABELS = "programme.acceptance.field";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final ProgrammeQueries programmes;
    private final AcceptanceQueries acceptances;
    private final AcceptProof acceptProof;
    private final EndAcceptance endAcceptance;
    private final WithdrawAcceptance withdrawAcceptance;
    private final ProgrammeParts parts;
    private final FileStore files;
    private final Download download;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    AcceptanceController(
            ProgrammeQueries programmes,
            AcceptanceQueries acceptances,
            AcceptProof acceptProof,
            EndAcceptance endAcceptance,
            WithdrawAcceptance withdrawAcceptance,
            ProgrammeParts parts,
            FileStore files,
            Download download,
            CurrentUser user,
            BusinessDate businessDate) {
        this.programmes = programmes;
        this.acceptances = acceptances;
        this.acceptProof = acceptProof;
        this.endAcceptance = endAcceptance;
        this.withdrawAcceptance = withdrawAcceptance;
        this.parts = parts;
        this.files = files;
        this.download = download;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.PROGRAMME)
    @GetMapping(ProgrammeUrls.ACCEPTANCES)
    ModelAndView acceptances(@PathVariable String code) {
        var start = Form.startingWith(Map.of(FROM, Texts.date(businessDate.today())));
        return Pages.show(TEMPLATE, page(start, programmes.named(code)));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ProgrammeUrls.ACCEPTANCES)
    ModelAndView accept(
            @PathVariable String code,
            @RequestParam(name = AcceptancePage.FILE, required = false) @Nullable MultipartFile letter,
            Form form) {
        var programme = programmes.named(code);
        var reader = form.read(LABELS);
        var kind = reader.choice(
                "kind", AcceptancePage.kinds().stream().map(Option::value).toList());
        var from = reader.date(FROM);
        var until = reader.optional().date(UNTIL);
        var sign = reader.text("letterSign", 100);
        var letterDate = reader.date("letterDate");
        if (letter == null || letter.isEmpty()) {
            form.errors().add(AcceptancePage.FILE, "programme.acceptance.letter.missing");
        }
        if (form.errors().any() || letter == null) {
            return Pages.invalid(TEMPLATE, page(form, programme));
        }
        var wish = new AcceptedDays.Wish(
                Coded.of(ProofKind.class, kind.get()), from.get(), until.value(), letterDate.get());
        var name = Objects.requireNonNullElse(letter.getOriginalFilename(), "");
        return switch (acceptProof.accept(programme.id(), wish, sign.get(), name, letter::getInputStream)) {
            case AcceptProof.Accepted accepted -> done(programme, "programme.acceptance.accepted");
            case AcceptProof.Refused(var reason) -> {
                form.errors().add(reason.field(), reason.textKey());
                yield Pages.invalid(TEMPLATE, page(form, programme));
            }
            case AcceptProof.LetterRefused(var why) -> {
                why.sayAt(AcceptancePage.FILE, form.errors());
                yield Pages.invalid(TEMPLATE, page(form, programme));
            }
        };
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @GetMapping(ProgrammeUrls.END_ACCEPTANCE)
    ModelAndView askForEnd(@PathVariable String code, @PathVariable UUID acceptanceId) {
        var start = Form.startingWith(Map.of(UNTIL, Texts.date(businessDate.today())));
        return Pages.show(END, endPage(start, programmes.named(code), acceptanceId));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ProgrammeUrls.END_ACCEPTANCE)
    ModelAndView end(@PathVariable String code, @PathVariable UUID acceptanceId, Form form) {
        var programme = programmes.named(code);
        var page = endPage(form, programme, acceptanceId);
        var lastDay = form.read(LABELS).date(UNTIL);
        if (form.errors().any()) {
            return Pages.invalid(END, page);
        }
        return switch (endAcceptance.end(programme.id(), acceptanceId, lastDay.get())) {
            case EndAcceptance.Ended ended -> done(programme, "programme.acceptance.ended");
            case EndAcceptance.DayRefused refused -> {
                form.errors().add(UNTIL, "programme.acceptance.refused.end");
                yield Pages.invalid(END, page);
            }
            case EndAcceptance.Stale stale ->
                Pages.stale(TEMPLATE, page(form.refuse("programme.acceptance.stale"), programme));
        };
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @GetMapping(ProgrammeUrls.WITHDRAW_ACCEPTANCE)
    ModelAndView askWhy(@PathVariable String code, @PathVariable UUID acceptanceId) {
        return Pages.show(WITHDRAW, endPage(Form.blank(), programmes.named(code), acceptanceId));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ProgrammeUrls.WITHDRAW_ACCEPTANCE)
    ModelAndView withdraw(@PathVariable String code, @PathVariable UUID acceptanceId, Form form) {
        var programme = programmes.named(code);
        var page = endPage(form, programme, acceptanceId);
        var reason = form.read(LABELS).text("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAW, page);
        }
        return switch (withdrawAcceptance.withdraw(programme.id(), acceptanceId, reason.get())) {
            case WithdrawAcceptance.Withdrawn withdrawn -> done(programme, "programme.acceptance.withdrawn");
            case WithdrawAcceptance.Stale stale ->
                Pages.stale(TEMPLATE, page(form.refuse("programme.acceptance.stale"), programme));
        };
    }

    @Requires(DataClass.PROGRAMME)
    @GetMapping(ProgrammeUrls.ACCEPTANCE_LETTER)
    void letter(@PathVariable String code, @PathVariable UUID acceptanceId, HttpServletResponse response)
            throws IOException {
        var acceptance = acceptances.get(programmes.named(code).id(), acceptanceId);
        var file = files.find(acceptance.letter().file())
                .orElseThrow(() -> new NotFound("letter of acceptance " + acceptanceId));
        download.send(file, response);
    }

    private AcceptancePage page(Form form, Programme programme) {
        return new AcceptancePage(
                form,
                programme,
                parts.of(programme.code(), ProgrammeParts.Part.RULES),
                acceptances.of(programme.id()),
                acceptances.withdrawn(programme.id()),
                businessDate.today(),
                user.may(DataClass.PROGRAMME, Action.WRITE));
    }

    private EndPage endPage(Form form, Programme programme, UUID acceptance) {
        return new EndPage(form, programme, acceptances.get(programme.id(), acceptance));
    }

    private static ModelAndView done(Programme programme, String key) {
        return Pages.redirect(ProgrammeUrls.acceptances(programme.code()), Notice.done(key));
    }
}
