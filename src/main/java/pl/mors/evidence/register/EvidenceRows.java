package pl.mors.evidence.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BillId;
import pl.mors.activity.BillUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.RefundUrls;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.SessionId;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.document.DocumentUrls;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.evidence.retention.EvidenceRetention;
import pl.mors.evidence.retention.EvidenceRetention.Terms;
import pl.mors.evidence.retention.RetentionQueries;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Access;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Says of papers what they are, where they belong and how long they are kept. */
@Component
@Transactional(readOnly = true)
class EvidenceRows {

    private final ProgrammeQueries programmes;
    private final RetentionQueries retention;
    private final Access access;

    EvidenceRows(ProgrammeQueries programmes, RetentionQueries retention, Access access) {
        this.programmes = programmes;
        this.retention = retention;
        this.access = access;
    }

    List<EvidenceRow> of(List<EvidenceRecord> records) {
        var known = programmes.all().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var terms = retention.terms();
        return records.stream().map(record -> row(record, known, terms)).toList();
    }

    private EvidenceRow row(EvidenceRecord record, Map<UUID, Programme> known, Map<UUID, Terms> terms) {
        return new EvidenceRow(
                record.id(),
                record.datedOn(),
                what(record, known),
                Texts.t("evidence.about." + record.subjectKind(), Objects.requireNonNullElse(record.about(), "")),
                href(record, known).filter(access::mayOpen).orElse(null),
                record.programmes().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Programme::title)
                        .toList(),
                EvidenceRetention.of(
                        record.keeping(),
                        record.category(),
                        record.programmes().stream()
                                .map(terms::get)
                                .filter(Objects::nonNull)
                                .toList()),
                record.takenAt(),
                record.takenBy(),
                record.file() != null);
    }

    private static String what(EvidenceRecord record, Map<UUID, Programme> known) {
        var detail = record.kind() == EvidenceKind.STATUS ? nameOfProof(record, known) : record.detail();
        return detail == null
                ? record.kind().label()
                : Texts.t(
                        record.kind().isOfPages() ? "evidence.what.page" : "evidence.what",
                        record.kind().label(),
                        detail);
    }

    /** The name that the programme's file gives to this kind of paper. */
    private static @Nullable String nameOfProof(EvidenceRecord record, Map<UUID, Programme> known) {
        var code = record.detail();
        return code == null
                ? null
                : record.programmes().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(programme -> EligibilityTerms.of(programme).evidenceName(code))
                        .findFirst()
                        .orElse(code);
    }

    private static Optional<String> href(EvidenceRecord record, Map<UUID, Programme> known) {
        var id = record.subject();
        return switch (record.subjectKind()) {
            case SESSION -> Optional.of(ActivityUrls.session(new SessionId(id)));
            case GROUP -> Optional.of(ActivityUrls.group(new GroupId(id)));
            case PERSON -> Optional.of(PersonUrls.person(new PersonId(id)));
            case PARTICIPATION -> Optional.of(ParticipantUrls.participation(new ParticipationId(id)));
            case APPLICATION -> Optional.of(ParticipantUrls.application(new RecruitmentApplicationId(id)));
            case INTERNSHIP -> Optional.of(EmploymentUrls.internship(new InternshipId(id)));
            case COURSE -> Optional.of(EmploymentUrls.course(id));
            case SUPPORT_CASE -> Optional.of(CaseworkUrls.page(new CaseId(id)));
            case REFUND -> Optional.of(RefundUrls.refunds(new ParticipationId(id)));
            case BILL -> Optional.of(BillUrls.bill(new BillId(id)));
            // Its day is the last of the month.
            case HOURS -> Optional.of(ActivityUrls.hours(new MembershipId(id), YearMonth.from(record.datedOn())));
            case CASE -> Optional.of(DocumentUrls.officeCase(id));
            case WORKER -> Optional.of(SafeguardingUrls.worker(id));
            case STANDARDS -> Optional.of(SafeguardingUrls.HOME);
            case PROGRAMME ->
                Optional.ofNullable(known.get(id))
                        .map(Programme::code)
                        .map(
                                record.kind() == EvidenceKind.PROOF_LETTER
                                        ? ProgrammeUrls::acceptances
                                        : ProgrammeUrls::exports);
        };
    }
}
