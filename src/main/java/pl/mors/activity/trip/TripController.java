package pl.mors.activity.trip;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** A trip: who has earned a place and who goes along, and the list for the insurer. */
@Controller
class TripController {

    private final TripSight sight;
    private final TripQueries trips;
    private final TripGuardianQueries guardians;
    private final UncheckedGuardians unchecked;
    private final AccessNeedQueries needs;
    private final TripEquipmentQueries equipment;
    private final AttendanceQueries attendance;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final BusinessDate businessDate;

    TripController(
            TripSight sight,
            TripQueries trips,
            TripGuardianQueries guardians,
            UncheckedGuardians unchecked,
            AccessNeedQueries needs,
            TripEquipmentQueries equipment,
            AttendanceQueries attendance,
            ProgrammeLetterheads letterheads,
            Papers papers,
            BusinessDate businessDate) {
        this.sight = sight;
        this.trips = trips;
        this.guardians = guardians;
        this.unchecked = unchecked;
        this.needs = needs;
        this.equipment = equipment;
        this.attendance = attendance;
        this.letterheads = letterheads;
        this.papers = papers;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @GetMapping(TripUrls.TRIP)
    ModelAndView trip(@PathVariable SessionId sessionId) {
        var session = sight.trip(sessionId);
        var file = trips.file(sessionId).orElse(null);
        List<Traveller> travellers = file == null
                ? List.of()
                : trips.travellers(sessionId, session.time().day(), file.earned());
        var going = travellers.stream().filter(Traveller::going).toList();
        return Pages.show(
                "activity/trip/trip",
                new TripPage(
                        session,
                        file,
                        travellers,
                        guardians.of(sessionId),
                        unchecked.of(sessionId),
                        needs.of(people(going)),
                        file == null || !session.status().takesPlace()
                                ? List.of()
                                : equipment.wantedElsewhere(
                                        session,
                                        file,
                                        businessDate.today(),
                                        sight.access().sight()),
                        sight.mayKnowBirths(going)));
    }

    /** The file to take along and to leave with whoever waits. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @GetMapping(TripUrls.TRIP_FILE_PAPER)
    void filePaper(@PathVariable SessionId sessionId, HttpServletResponse response) throws IOException {
        var session = sight.takingPlace(sessionId);
        var file = trips.file(sessionId).orElseThrow(() -> new NotFound("file of trip " + sessionId));
        var going = trips.going(sessionId, session.time().day(), file.earned());
        papers.send(
                new TripFilePaper(
                                letterheads.about(session.group().value(), attendance.programmes(sessionId)),
                                session,
                                file,
                                going,
                                guardians.of(sessionId),
                                guardians.phones(going),
                                needs.of(people(going)),
                                sight.mayKnowBirths(going),
                                businessDate.today())
                        .paper(),
                response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip_insurance", idParam = "sessionId")
    @GetMapping(TripUrls.INSURANCE_PAPER)
    void insurancePaper(@PathVariable SessionId sessionId, HttpServletResponse response) throws IOException {
        papers.send(insurance(sessionId).paper(), response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip_insurance", idParam = "sessionId")
    @GetMapping(TripUrls.INSURANCE_SHEET)
    void insuranceSheet(@PathVariable SessionId sessionId, HttpServletResponse response) throws IOException {
        insurance(sessionId).sheet().send(response, InsuranceList.fileName(), SheetFormat.XLSX);
    }

    private static List<PersonId> people(List<Traveller> going) {
        return going.stream().map(Traveller::person).toList();
    }

    private InsuranceList insurance(SessionId sessionId) {
        var session = sight.takingPlace(sessionId);
        var file = trips.file(sessionId).orElseThrow(() -> new NotFound("file of trip " + sessionId));
        var going = trips.going(sessionId, session.time().day(), file.earned());
        if (going.isEmpty() || !sight.mayKnowBirths(going)) {
            throw new NotFound("list of trip " + sessionId + " for the insurer");
        }
        var head = letterheads.about(session.group().value(), attendance.programmes(sessionId));
        return new InsuranceList(head, session, file, going, guardians.of(sessionId), businessDate.today());
    }
}
