package pl.mors.participant.sample;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

@Controller
class SampleController {

    private static final String TEMPLATE = "participant/sample/sample";
    private static final int MOST = 1000;

    /** Seeds are short enough to be read out and typed again. */
    private static final int SEEDS = 1_000_000;

    private static final String NUMBERS = "[1-9][0-9]{0,6}([\\s,;]+[1-9][0-9]{0,6})*";

    private final SampleRepository samples;
    private final DrawSample drawSample;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final SecureRandom seeds = new SecureRandom();

    SampleController(
            SampleRepository samples,
            DrawSample drawSample,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            CurrentUser user) {
        this.samples = samples;
        this.drawSample = drawSample;
        this.programmes = programmes;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(ParticipantUrls.SAMPLE)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    ModelAndView show(@PathVariable String programmeCode) {
        return Pages.show(TEMPLATE, page(programmes.named(programmeCode), Form.blank(), Form.blank()));
    }

    @PostMapping(ParticipantUrls.SAMPLE_DRAW)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData("participants")
    ModelAndView draw(@PathVariable String programmeCode, Form form) {
        var programme = programmes.named(programmeCode);
        var reader = form.read("participant.sample");
        var size = reader.integer("size", 1, MOST);
        var seed = reader.optional().integer("seed", 0, SEEDS - 1);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(programme, form, Form.blank()));
        }
        long sown = seed.ifGiven().orElseGet(() -> seeds.nextInt(SEEDS));
        return answer(programme, drawSample.atRandom(programme.id(), size.get(), sown), form, Form.blank());
    }

    @PostMapping(ParticipantUrls.SAMPLE_NAME)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData("participants")
    ModelAndView name(@PathVariable String programmeCode, Form form) {
        var programme = programmes.named(programmeCode);
        var numbers = form.read("participant.sample")
                .with("numbers", SampleController::numbers, "participant.sample.numbers.unreadable");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(programme, Form.blank(), form));
        }
        return answer(programme, drawSample.named(programme.id(), numbers.get()), Form.blank(), form);
    }

    @PostMapping(ParticipantUrls.SAMPLE_CLOSE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    ModelAndView close(@PathVariable String programmeCode) {
        drawSample.close(programmes.named(programmeCode).id());
        return Pages.redirect(ParticipantUrls.sample(programmeCode), Notice.done("participant.sample.closed"));
    }

    private ModelAndView answer(Programme programme, DrawSample.Outcome outcome, Form random, Form named) {
        return switch (outcome) {
            case DrawSample.Outcome.Drawn(var added) ->
                Pages.redirect(
                        ParticipantUrls.sample(programme.code()),
                        Notice.done("participant.sample.drawn", String.valueOf(added)));
            case DrawSample.Outcome.UnknownNumbers(var numbers) -> {
                var listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
                named.errors().add("numbers", "participant.sample.numbers.unknown", listed);
                yield Pages.invalid(TEMPLATE, page(programme, random, named));
            }
            case DrawSample.Outcome.NobodyToDraw() ->
                Pages.invalid(TEMPLATE, page(programme, random.refuse("participant.sample.nobody"), named));
        };
    }

    private SamplePage page(Programme programme, Form random, Form named) {
        var inSight = sight.inSight(DataClass.PARTICIPATION, Action.READ);
        var rows = samples.open(programme.id()).stream()
                .filter(row -> inSight.test(row.person()))
                .toList();
        return new SamplePage(programme, rows, random, named, user.may(DataClass.PARTICIPATION, Action.WRITE));
    }

    private static Optional<Set<Integer>> numbers(String text) {
        if (!text.strip().matches(NUMBERS)) {
            return Optional.empty();
        }
        var numbers = new TreeSet<Integer>();
        Arrays.stream(text.strip().split("[\\s,;]+")).map(Integer::valueOf).forEach(numbers::add);
        return numbers.size() > MOST ? Optional.empty() : Optional.of(numbers);
    }
}
