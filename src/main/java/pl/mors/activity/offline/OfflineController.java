package pl.mors.activity.offline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import pl.mors.activity.offline.DiscardTicks.Discarded;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Pages;

/** Attendance on a device that has no network at times: its page, which holds nobody's data, what it keeps, and what it sends. */
@Controller
class OfflineController {

    private final OfflineSheets sheets;
    private final TakeSent takeSent;
    private final RefusedSessions refusedSessions;
    private final DiscardTicks discardTicks;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    OfflineController(
            OfflineSheets sheets,
            TakeSent takeSent,
            RefusedSessions refusedSessions,
            DiscardTicks discardTicks,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.sheets = sheets;
        this.takeSent = takeSent;
        this.refusedSessions = refusedSessions;
        this.discardTicks = discardTicks;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /**
     * What the server did with ticks.
     *
     * @param taken which of them it has, now or since an earlier sending
     * @param discarded which of them it refused for good, as the device asked for
     * @param refused why it did not take others, which stay on the device
     * @param sessions of those, by their ids; none that are out of the sender's reach
     */
    record Answer(List<UUID> taken, List<UUID> discarded, Map<UUID, String> refused, Map<UUID, RefusedAt> sessions) {}

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
        var today = businessDate.today();
        return answer(new OfflineLists(
                user.get().account(), csrf.getHeaderName(), csrf.getToken(), today, sheets.ofNextDays(today)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @PostMapping(ActivityUrls.OFFLINE_TICKS)
    ResponseEntity<Answer> take(@RequestBody SentTicks sent) {
        var ahead = Duration.between(sent.clock(), clock.instant());
        List<UUID> taken = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>();
        Map<UUID, String> refused = new LinkedHashMap<>();
        Map<UUID, RefusedAt> sessions = new LinkedHashMap<>();
        var bySession = sent.ticks().stream()
                .collect(Collectors.groupingBy(SentTicks.Sent::session, LinkedHashMap::new, Collectors.toList()));
        bySession.forEach((id, ofSession) -> {
            var session = new SessionId(id);
            var ticks = ofSession.stream().map(SentTicks.Sent::tick).toList();
            var notTaken = takeSent.take(session, sent.device(), ahead, ticks);
            for (var tick : ticks) {
                var why = notTaken.get(tick.id());
                if (why == null) {
                    taken.add(tick.id());
                } else if (sent.discards(tick)) {
                    discarded.add(new Discarded(session, tick, why));
                } else {
                    refused.put(tick.id(), Texts.t(why.textKey()));
                }
            }
            var kept = ticks.stream()
                    .filter(tick -> refused.containsKey(tick.id()))
                    .toList();
            if (!kept.isEmpty()) {
                refusedSessions.of(session, kept).ifPresent(at -> sessions.put(id, at));
            }
        });
        discardTicks.discard(sent.device(), discarded);
        return answer(
                new Answer(taken, discarded.stream().map(one -> one.tick().id()).toList(), refused, sessions));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
