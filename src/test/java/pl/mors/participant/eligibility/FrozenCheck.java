package pl.mors.participant.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeVersionId;

/** Finds again what a check found, from nothing but what is frozen with it. */
@TestComponent
public class FrozenCheck {

    private final EligibilityQueries checks;
    private final ProgrammeQueries programmes;
    private final JdbcClient jdbc;

    FrozenCheck(EligibilityQueries checks, ProgrammeQueries programmes, JdbcClient jdbc) {
        this.checks = checks;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    public List<ToldFinding> foundAgain(StoredCheck told) {
        var version = jdbc.sql("SELECT programme_version_id FROM eligibility_check WHERE id = :id")
                .param("id", told.id())
                .query(UUID.class)
                .single();
        var terms = EligibilityTerms.of(programmes.definition(new ProgrammeVersionId(version)));
        var facts = Objects.requireNonNull(checks.basis(told.id()).facts());
        return Eligibility.check(terms, facts).findings().stream()
                .map(ToldFinding::of)
                .toList();
    }
}
