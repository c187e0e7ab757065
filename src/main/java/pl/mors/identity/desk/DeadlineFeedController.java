package pl.mors.identity.desk;

import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.identity.ActingMember;
import pl.mors.identity.BearerToken;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;

/** Deadlines for calendar programs, which cannot sign in: open to whoever has the key in the address. */
@Controller
class DeadlineFeedController {

    private static final String REQUEST = "desk feed";

    private final DeskFeedRepository feeds;
    private final ActingMember members;
    private final Desk desk;
    private final Organisations organisations;
    private final LinkAddress address;
    private final BusinessDate date;
    private final Clock clock;

    DeadlineFeedController(
            DeskFeedRepository feeds,
            ActingMember members,
            Desk desk,
            Organisations organisations,
            LinkAddress address,
            BusinessDate date,
            Clock clock) {
        this.feeds = feeds;
        this.members = members;
        this.desk = desk;
        this.organisations = organisations;
        this.address = address;
        this.date = date;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping(IdentityUrls.FEED)
    ResponseEntity<String> feed(
            @PathVariable String organisation,
            @RequestParam(name = IdentityUrls.FEED_KEY, defaultValue = "") String key) {
        var town = organisations.at(organisation).orElseThrow(() -> new NotFound("organisation " + organisation));
        var holder = Tenancy.call(Actor.system(town.id(), REQUEST), () -> feeds.holder(new BearerToken(key)))
                .orElseThrow(() -> new NotFound("feed"));
        return members.call(holder.account(), holder.membership(), REQUEST, user -> desk.entries(date.today()))
                .map(entries -> DeadlineFeed.write(
                        holder.membership(),
                        entries,
                        address.current().map(start -> start + IdentityUrls.DESK),
                        clock.instant()))
                .map(feed -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, DeadlineFeed.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(feed))
                .orElseThrow(() -> new NotFound("feed of somebody who works here no more"));
    }
}
