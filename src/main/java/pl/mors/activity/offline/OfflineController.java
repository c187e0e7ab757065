package pl.mors.activity.offline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.offline.DiscardTicks.Discarded;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Pages;

/** Attendance on a device that has no network at times: its page, which holds nobody's data, what it keeps, and what it sends. */
@Controller
class OfflineController {

    private static final String GONE = "activity.offline.refused.gone";

    private final OfflineSheets sheets;
    private final TakeTicks takeTicks;
    private final DiscardTicks discardTicks;
    private final AttendancePages pages;
    private final AttendanceQueries attendance;
    private final GroupAccess access;
    private final CurrentUser user;
    private final Clock clock;

    OfflineController(
            OfflineSheets sheets,
            TakeTicks takeTicks,
            DiscardTicks discardTicks,
            AttendancePages pages,
            AttendanceQueries attendance,
            GroupAccess access,
            CurrentUser user,
            Clock clock) {
        this.sheets = sheets;
        this.takeTicks = takeTicks;
        this.discardTicks = discardTicks;
        this.pages = pages;
        this.attendance = attendance;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What the server did with ticks.
     *
     * @param taken which of them it has, now or since an earlier sending
     * @param discarded which of them it refused for good, as the device asked for
     * @param refused why it did not take others, which stay on the device
     */
    record Answer(List<UUID> taken, List<UUID> discarded, Map<UUID, String> refused) {}

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @GetMapping(ActivityUrls.OFFLINE)
    ModelAndView page() {
        return Pages.show("activity/offline/offline", new OfflinePage());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @GetMapping(ActivityUrls.OFFLINE_LISTS)
    ResponseEntity<OfflineLists> lists(CsrfToken csrf) {
        return answer(
                new OfflineLists(user.get().account(), csrf.getHeaderName(), csrf.getToken(), sheets.ofNextDays()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @PostMapping(ActivityUrls.OFFLINE_TICKS)
    ResponseEntity<Answer> take(@RequestBody SentTicks sent) {
        var ahead = Duration.between(sent.clock(), clock.instant());
        List<UUID> taken = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>();
        Map<UUID, String> refused = new LinkedHashMap<>();
        var bySession = sent.ticks().stream()
                .collect(Collectors.groupingBy(SentTicks.Sent::session, LinkedHashMap::new, Collectors.toList()));
        bySession.forEach((id, ofSession) -> {
            var session = new SessionId(id);
            var ticks = ofSession.stream().map(SentTicks.Sent::tick).toList();
            var why = take(session, sent.device(), ahead, ticks, taken);
            ticks.stream().filter(tick -> !taken.contains(tick.id())).forEach(tick -> {
                if (sent.discards(tick)) {
                    discarded.add(new Discarded(session, tick, why));
                } else {
                    refused.put(
                            tick.id(),
                            Texts.t(why.map(SheetDay.Refusal::textKey).orElse(GONE)));
                }
            });
        });
        discardTicks.discard(sent.device(), discarded);
        return answer(
                new Answer(taken, discarded.stream().map(one -> one.tick().id()).toList(), refused));
    }

    /** Why those were refused that were not taken; nothing when they are out of reach. */
    private Optional<SheetDay.Refusal> take(
            SessionId id, UUID device, Duration ahead, List<Tick> ticks, List<UUID> taken) {
        try {
            access.requireWritable(id);
            var session = pages.find(id);
            if (!pages.mayKnowNames(session)) {
                return Optional.empty();
            }
            Set<PersonId> named = new LinkedHashSet<>();
            ticks.forEach(tick -> tick.about().person().ifPresent(named::add));
            var onSheet = attendance.sheet(id, pages.within(session, named)).stream()
                    .map(SheetRow::person)
                    .collect(Collectors.toSet());
            var allowed = ticks.stream()
                    .filter(tick -> tick.about().person().stream().allMatch(onSheet::contains))
                    .toList();
            return switch (takeTicks.take(id, device, ahead, allowed)) {
                case TakeTicks.Taken done -> {
                    allowed.forEach(tick -> taken.add(tick.id()));
                    yield Optional.empty();
                }
                case TakeTicks.Refused refused -> Optional.of(refused.reason());
            };
        } catch (NotFound noSuchSession) {
            return Optional.empty();
        }
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
