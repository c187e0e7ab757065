package pl.mors.evidence.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.DocumentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.SoughtWords;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Parse;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** All papers, as far as their reader may know of each. */
@Controller
class EvidenceController {

    private static final String TEMPLATE = "evidence/register/list";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

    private final EvidenceQueries queries;
    private final EvidenceAccess access;
    private final EvidenceRows rows;
    private final ProgrammeQueries programmes;
    private final PersonQueries people;
    private final PeopleInSight sight;
    private final SoughtWords sought;

    EvidenceController(
            EvidenceQueries queries,
            EvidenceAccess access,
            EvidenceRows rows,
            ProgrammeQueries programmes,
            PersonQueries people,
            PeopleInSight sight,
            SoughtWords sought) {
        this.queries = queries;
        this.access = access;
        this.rows = rows;
        this.programmes = programmes;
        this.people = people;
        this.sight = sight;
        this.sought = sought;
    }

    /** What an address asks for; what cannot be read in it narrows nothing. */
    private record Asked(
            @Nullable String programme,
            @Nullable String kind,
            @Nullable String month,
            @Nullable String person,
            @Nullable String order,
            @Nullable String wordsKey) {

        private static Asked of(Map<String, String> query) {
            return new Asked(
                    query.get(EvidencePage.PROGRAMME),
                    query.get(EvidencePage.KIND),
                    query.get(EvidencePage.MONTH),
                    query.get(EvidencePage.PERSON),
                    query.get(EvidencePage.ORDER),
                    query.get(SoughtWords.PARAMETER));
        }

        private Href at(String path) {
            return SoughtWords.narrowed(path, wordsKey)
                    .with(EvidencePage.PROGRAMME, programme)
                    .with(EvidencePage.KIND, kind)
                    .with(EvidencePage.MONTH, month)
                    .with(EvidencePage.PERSON, person)
                    .with(EvidencePage.ORDER, order);
        }
    }

    @GetMapping(DocumentUrls.EVIDENCE)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("evidence")
    ModelAndView list(@RequestParam Map<String, String> query, HttpSession session) {
        var asked = Asked.of(query);
        var filter = filter(asked, session);
        var found = queries.page(filter, access.sight(), Cursor.ofId(query.get(Cursor.PARAMETER)));
        var person = filter.person();
        return Pages.show(
                TEMPLATE,
                new EvidencePage(
                        form(asked, filter),
                        new Slice<>(rows.of(found.rows()), found.next(), found.previous()),
                        asked.at(DocumentUrls.EVIDENCE),
                        asked.at(DocumentUrls.EVIDENCE_SHEET),
                        person == null ? null : people.get(person).name(),
                        options(programmes.all())));
    }

    /** The filter as typed: its words stay out of the address of the list. Where it names no month, nothing is listed. */
    @PostMapping(DocumentUrls.EVIDENCE)
    @Requires(DataClass.PARTICIPATION)
    ModelAndView narrow(Form form, HttpSession session) {
        var month = form.read("evidence.filter")
                .optional()
                .with(EvidencePage.MONTH, EvidenceController::month, "evidence.error.month");
        if (form.errors().any()) {
            return Pages.invalid(
                    TEMPLATE,
                    new EvidencePage(
                            form,
                            new Slice<>(List.of(), null, null),
                            Href.of(DocumentUrls.EVIDENCE),
                            Href.of(DocumentUrls.EVIDENCE_SHEET),
                            null,
                            options(programmes.all())));
        }
        var narrowed = new Asked(
                among(options(programmes.all()), form.value(EvidencePage.PROGRAMME)),
                kind(form.value(EvidencePage.KIND)) == null ? null : form.value(EvidencePage.KIND),
                month.ifGiven().map(Object::toString).orElse(null),
                person(form.value(EvidencePage.PERSON)) == null ? null : form.value(EvidencePage.PERSON),
                form.has(EvidencePage.ORDER, EvidencePage.OLDEST) ? EvidencePage.OLDEST : null,
                sought.keep(session, form.value(EvidencePage.WORDS)));
        return Pages.redirect(narrowed.at(DocumentUrls.EVIDENCE).value());
    }

    @GetMapping(DocumentUrls.EVIDENCE_SHEET)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("evidence")
    void sheet(@RequestParam Map<String, String> query, HttpSession session, HttpServletResponse response)
            throws IOException {
        var asked = Asked.of(query);
        var all = queries.all(filter(asked, session), access.sight());
        EvidencePage.sheet(rows.of(all)).send(response, "dowody", SheetFormat.XLSX);
    }

    private EvidenceFilter filter(Asked asked, HttpSession session) {
        var person = person(asked.person());
        if (person != null) {
            sight.require(person, DataClass.PARTICIPATION, Action.READ);
        }
        return new EvidenceFilter(
                programmes.all().stream()
                        .filter(one -> one.code().equals(asked.programme()))
                        .map(Programme::id)
                        .findFirst()
                        .orElse(null),
                kind(asked.kind()),
                AskedDay.month(asked.month()).orElse(null),
                sought.recall(session, asked.wordsKey()).strip(),
                person,
                EvidencePage.OLDEST.equals(asked.order()));
    }

    private static Form form(Asked asked, EvidenceFilter filter) {
        var values = new LinkedHashMap<String, String>();
        values.put(EvidencePage.PROGRAMME, asked.programme() == null ? "" : asked.programme());
        values.put(EvidencePage.KIND, filter.kind() == null ? "" : filter.kind().name());
        values.put(EvidencePage.MONTH, filter.month() == null ? "" : MONTH.format(filter.month()));
        values.put(EvidencePage.WORDS, filter.words());
        values.put(
                EvidencePage.PERSON,
                filter.person() == null ? "" : filter.person().toString());
        values.put(EvidencePage.ORDER, filter.oldestFirst() ? EvidencePage.OLDEST : "");
        return Form.startingWith(values);
    }

    /** One that an address can ask for, too. */
    private static Optional<YearMonth> month(String typed) {
        return Parse.month(typed).map(Object::toString).flatMap(AskedDay::month);
    }

    private static @Nullable EvidenceKind kind(@Nullable String asked) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PersonId person(@Nullable String asked) {
        try {
            return asked == null || asked.isBlank() ? null : new PersonId(UUID.fromString(asked));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Nothing but what the form offers goes into an address. */
    private static @Nullable String among(List<Option> options, String chosen) {
        return options.stream().anyMatch(option -> option.value().equals(chosen)) ? chosen : null;
    }

    private static List<Option> options(List<Programme> programmes) {
        return programmes.stream()
                .map(one -> Option.of(one.code(), one.title()))
                .toList();
    }
}
