package pl.mors.evidence.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.evidence.retention.EvidenceRetention.Terms;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** The end of keeping a programme's papers. */
@Controller
class RetentionController {

    private static final String TEMPLATE = "evidence/retention/retention";

    private final ProgrammeQueries programmes;
    private final RetentionQueries queries;
    private final RecordRetentionEnd recordEnd;
    private final ProgrammeParts parts;
    private final CurrentUser user;
    private final BusinessDate date;

    RetentionController(
            ProgrammeQueries programmes,
            RetentionQueries queries,
            RecordRetentionEnd recordEnd,
            ProgrammeParts parts,
            CurrentUser user,
            BusinessDate date) {
        this.programmes = programmes;
        this.queries = queries;
        this.recordEnd = recordEnd;
        this.parts = parts;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ProgrammeUrls.RETENTION)
    @Requires(DataClass.PROGRAMME)
    ModelAndView show(@PathVariable String code) {
        return Pages.show(TEMPLATE, page(programmes.named(code), Form.blank(), null));
    }

    @PostMapping(ProgrammeUrls.RETENTION)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView record(@PathVariable String code, Form form) {
        var programme = programmes.named(code);
        var read = RetentionForm.read(form, programme.definition().programmingPeriod(), date.today());
        if (read.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(programme, form, null));
        }
        var typed = read.get();
        var seen = form.value(RetentionPage.seenField(typed.basis().scope()));
        return switch (recordEnd.record(programme, typed, seen)) {
            case RecordRetentionEnd.Recorded(LocalDate lastDay) ->
                Pages.redirect(
                        ProgrammeUrls.retention(code), Notice.done("evidence.retention.done", Texts.date(lastDay)));
            case RecordRetentionEnd.ReasonMissing(LocalDate before) -> {
                form.errors().add("reason", "evidence.retention.error.reason", before);
                yield Pages.invalid(TEMPLATE, page(programme, form, null));
            }
            case RecordRetentionEnd.Stale stale ->
                Pages.stale(TEMPLATE, page(programme, form, Notice.warning("evidence.retention.stale")));
        };
    }

    private RetentionPage page(Programme programme, Form form, @Nullable Notice problem) {
        Map<RetentionScope, List<RetentionEnd>> history = new EnumMap<>(RetentionScope.class);
        for (var scope : RetentionScope.values()) {
            history.put(scope, queries.history(programme.id(), scope));
        }
        var terms = new Terms(
                programme.definition().programmingPeriod(),
                current(history, RetentionScope.PROJECT),
                current(history, RetentionScope.INTERNSHIP_AID));
        return new RetentionPage(
                form,
                programme,
                EvidenceRetention.of(Keeping.PROJECT, null, List.of(terms)),
                history,
                user.may(DataClass.PROGRAMME, Action.WRITE),
                parts.of(programme.code(), ProgrammeParts.Part.RETENTION),
                problem);
    }

    private static @Nullable RetentionEnd current(
            Map<RetentionScope, List<RetentionEnd>> history, RetentionScope scope) {
        return history.getOrDefault(scope, List.of()).stream()
                .filter(RetentionEnd::current)
                .findFirst()
                .orElse(null);
    }
}
