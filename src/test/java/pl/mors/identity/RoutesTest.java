package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.mors.IntegrationTest;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.platform.web.Megabytes;

/** What routes of ours declare about themselves; the error page is everybody's. */
@IntegrationTest
class RoutesTest {

    private static final Set<DataClass> ABOUT_PEOPLE = EnumSet.of(
            DataClass.PERSONAL,
            DataClass.PARTICIPATION,
            DataClass.PAYMENT,
            DataClass.ELIGIBILITY,
            DataClass.SENSITIVE,
            DataClass.ROSTER,
            DataClass.CASEWORK,
            DataClass.DIARY,
            DataClass.SAFEGUARDING,
            DataClass.INTERVENTION,
            DataClass.CONFIDENTIAL,
            DataClass.AUDIT);

    /** Routes that work with data about people and show nobody's, also when they refuse. */
    private static final Set<String> SHOW_NOBODY = Set.of(
            "RegistrationController.start",
            "RegistrationController.withoutPesel",
            "EligibilityController.withdrawEvidence",
            "PlacesController.withdraw",
            "RecheckController.askAgain",
            "RecruitmentListController.publish",
            "RosterController.narrow",
            "EvidenceController.narrow",
            "EnrolmentController.seek",
            "SignUpController.take",
            "RosterController.programmes",
            "SampleController.close",
            "ExportController.exports",
            "ListController.form",
            "ListController.discard",
            "PlanSessionController.ask",
            "PlanSessionController.askHeld",
            "PlanSessionController.plan",
            "PlanSessionController.recordHeld",
            "BookingFormController.ask",
            "BookingFormController.book",
            "CallOffController.ask",
            "CallOffController.callOff",
            "ChangeEquipmentController.ask",
            "ChangeEquipmentController.change",
            "ChangeSessionController.askToCancel",
            "ChangeSessionController.cancel",
            "ChangeSessionController.askToMove",
            "ChangeSessionController.move",
            "ReplaceFacilitatorController.ask",
            "ReplaceFacilitatorController.replace",
            "ChecksController.narrowChecks",
            "DiaryController.narrowDiary",
            "ChecksController.askForHelper",
            "ChecksController.addHelper",
            "TripFileController.file",
            "TripFileController.keep",
            "BreakSessionsController.list",
            "BreakSessionsController.cancel",
            "AnnulSessionController.ask",
            "AnnulSessionController.annul",
            "CorrectSessionController.ask",
            "ConfirmSessionController.ask",
            "ConfirmSessionController.confirm",
            "SheetsToPrintController.toPrint",
            "CareController.ask",
            "CareController.explain");

    /** Routes that only read, and are posted to because what is asked for belongs in no address. */
    private static final Set<String> ASK_IN_BODIES = Set.of(
            "PersonSearchController.find",
            "RosterController.narrow",
            "EvidenceController.narrow",
            "ChecksController.narrowChecks",
            "DiaryController.narrowDiary");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MultipartConfigElement uploads;

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(handlers())
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(Stream.of(Requires.class, OpenToAll.class, OpenToSignedIn.class)
                                .filter(handler::hasMethodAnnotation))
                        .as(handler.toString())
                        .hasSize(1));
    }

    @Test
    void everyRouteAboutPeopleIsAuditedOrShowsNobody() {
        var silent = new TreeSet<String>();
        handlers().forEach(handler -> {
            var requires = handler.getMethodAnnotation(Requires.class);
            if (requires != null
                    && ABOUT_PEOPLE.contains(requires.value())
                    && !requires.figures()
                    && !handler.hasMethodAnnotation(ReadsPersonalData.class)) {
                silent.add(name(handler));
            }
        });
        assertThat(silent).containsExactlyInAnyOrderElementsOf(SHOW_NOBODY);
    }

    @Test
    void whatIsPostedChangesSomething() {
        var reading = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            var requires = handler.getMethodAnnotation(Requires.class);
            if (requires != null
                    && requires.action() == Action.READ
                    && route.getMethodsCondition().getMethods().stream()
                            .anyMatch(method -> method != RequestMethod.GET)) {
                reading.add(name(handler));
            }
        });
        assertThat(reading).containsExactlyInAnyOrderElementsOf(ASK_IN_BODIES);
    }

    /** Figures are read, and about classes of which somebody may only count. */
    @Test
    void figuresAreOnlyRead() {
        assertThat(handlers().stream()
                        .map(handler -> handler.getMethodAnnotation(Requires.class))
                        .filter(requires -> requires != null && requires.figures()))
                .isNotEmpty()
                .allSatisfy(requires -> {
                    assertThat(requires.action()).isEqualTo(Action.READ);
                    assertThat(requires.value()).isIn(DataClass.PARTICIPATION, DataClass.CASEWORK);
                });
    }

    /** A body is taken in before it is known who sends it; UploadLimit lets large ones in of who is signed in alone. */
    @Test
    void noBodyIsLargerThanTheLargestUpload() {
        assertThat(uploads.getMaxFileSize()).isEqualTo(250L << 20).isEqualTo(Megabytes.bytes(Megabytes.OF_FORM));
        assertThat(uploads.getMaxRequestSize()).isEqualTo(251L << 20);
    }

    private List<HandlerMethod> handlers() {
        return mapping.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("pl.mors.")
                        && !ErrorController.class.isAssignableFrom(handler.getBeanType()))
                .toList();
    }

    private static String name(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }
}
