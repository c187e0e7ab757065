package pl.mors.employment.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.course.VocationalCourse.Details;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.Stale;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

@Controller
class VocationalCourseController {

    private static final String TEMPLATE = "employment/course/form";
    private static final String LABELS = "employment.course";
    private static final int MOST_HOURS = 5000;

    private final CourseQueries courses;
    private final RecordVocationalCourse recordCourse;
    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;
    private final PeopleInSight sight;
    private final CurrentUser user;

    VocationalCourseController(
            CourseQueries courses,
            RecordVocationalCourse recordCourse,
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            BusinessDate date,
            PeopleInSight sight,
            CurrentUser user) {
        this.courses = courses;
        this.recordCourse = recordCourse;
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.date = date;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(EmploymentUrls.COURSES)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("courses")
    ModelAndView list() {
        var inSight = sight.inSight(DataClass.PARTICIPATION, Action.READ);
        var rows = courses.all().stream()
                .filter(course -> inSight.test(course.person()))
                .toList();
        return Pages.show(
                "employment/course/list", new CoursesPage(rows, user.may(DataClass.PARTICIPATION, Action.WRITE)));
    }

    @GetMapping(EmploymentUrls.NEW_COURSE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView blank(@PathVariable ParticipationId participationId) {
        return Pages.show(TEMPLATE, page(Form.blank(), participationId, null));
    }

    @PostMapping(EmploymentUrls.NEW_COURSE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView record(@PathVariable ParticipationId participationId, Form form) {
        return save(page(form, participationId, null));
    }

    @GetMapping(EmploymentUrls.COURSE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData("courses")
    ModelAndView show(@PathVariable UUID courseId) {
        var course = courses.get(courseId);
        return Pages.show(TEMPLATE, page(typed(course.details()), course.participation(), course));
    }

    @PostMapping(EmploymentUrls.COURSE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData("courses")
    ModelAndView correct(@PathVariable UUID courseId, Form form) {
        var course = courses.get(courseId);
        return save(page(form, course.participation(), course));
    }

    private ModelAndView save(CourseFormPage page) {
        var details = read(page.form());
        details.ifPresent(read -> checkDays(read, page));
        if (details.isEmpty() || page.form().errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var course = page.course();
        return switch (recordCourse.record(
                page.participation(), course == null ? null : course.version(), details.get())) {
            case RECORDED ->
                Pages.redirect(
                        EmploymentUrls.COURSES,
                        Notice.done("employment.course.recorded", page.person().name()));
            case ALREADY_THERE -> {
                page.form().errors().add("name", "employment.course.already-there", Texts.t("employment.course.name"));
                yield Pages.invalid(TEMPLATE, page);
            }
            case STALE -> throw new Stale("course of participation " + page.participation());
        };
    }

    private void checkDays(Details details, CourseFormPage page) {
        var programme = programmes
                .byId(participants.get(page.participation()).programme())
                .orElseThrow()
                .period();
        CourseDays.check(details, programme, date.today())
                .forEach(refusal -> page.form()
                        .errors()
                        .add(refusal.field(), refusal.textKey(), Texts.t(LABELS + "." + refusal.field())));
    }

    private CourseFormPage page(Form form, ParticipationId id, @Nullable VocationalCourse course) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        return new CourseFormPage(form, people.get(participation.person()), id, course);
    }

    private static Optional<Details> read(Form form) {
        var reader = form.read(LABELS);
        var name = reader.text("name", 200);
        var provider = reader.text("provider", 200);
        var from = reader.date("from");
        var to = reader.date("to");
        var hours = reader.integer("hours", 1, MOST_HOURS);
        var validatedOn = reader.optional().date("validatedOn");
        var certifiedOn = reader.optional().date("certifiedOn");
        var number = reader.optional().text("certificateNumber", 60);
        var body = reader.optional().text("certifyingBody", 200);
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "employment.course.to.before", Texts.t("employment.course.to"));
        }
        if (!certifiedOn.isGiven() && (number.isGiven() || body.isGiven())) {
            form.errors().add("certifiedOn", "form.error.required", Texts.t("employment.course.certifiedOn"));
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new Details(
                        name.get(),
                        provider.get(),
                        new DateRange(from.get(), to.get()),
                        hours.get(),
                        validatedOn.value(),
                        certifiedOn.value(),
                        number.value(),
                        body.value()));
    }

    private static Form typed(Details details) {
        var to = details.period().to();
        var values = new LinkedHashMap<String, String>();
        values.put("name", details.name());
        values.put("provider", details.provider());
        values.put("from", Texts.date(details.period().from()));
        values.put("to", day(to));
        values.put("hours", Integer.toString(details.hours()));
        values.put("validatedOn", day(details.validatedOn()));
        values.put("certifiedOn", day(details.certifiedOn()));
        values.put("certificateNumber", word(details.certificateNumber()));
        values.put("certifyingBody", word(details.certifyingBody()));
        return Form.startingWith(values);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.date(day);
    }

    private static String word(@Nullable String word) {
        return word == null ? "" : word;
    }
}
