package pl.mors.activity.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.identity.MembershipId;
import pl.mors.platform.web.Link;

/** The signed hours of who leads sessions; of themselves for everybody, of others for whoever sees all groups. */
@Component
public class SignedHours {

    private final SignedCopies copies;
    private final GroupAccess access;

    SignedHours(SignedCopies copies, GroupAccess access) {
        this.copies = copies;
        this.access = access;
    }

    /** Of some months, in their order; none where the reader may not see the hours. */
    @Transactional(readOnly = true)
    public List<Link> copies(MembershipId staff, List<YearMonth> months) {
        if (!maySee(staff)) {
            return List.of();
        }
        var filed = copies.ofEach(
                PaperKind.HOURS_OF_MONTH,
                months.stream().map(month -> StaffSheet.subject(staff, month)).toList());
        return months.stream()
                .flatMap(month -> filed.getOrDefault(StaffSheet.subject(staff, month), List.of()).stream()
                        .map(copy -> Link.to(copy.label(), ActivityUrls.signedStaffSheet(staff, month, copy.id()))))
                .toList();
    }

    boolean maySee(MembershipId staff) {
        var only = access.sight().onlyLedBy();
        return only == null || only.equals(staff.value());
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws pl.mors.platform.NotFound when it is none of that month
     */
    void send(MembershipId staff, YearMonth month, UUID copy, HttpServletResponse response) throws IOException {
        copies.send(PaperKind.HOURS_OF_MONTH, StaffSheet.subject(staff, month), copy, response);
    }
}
