package pl.mors.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.ReadableException;

/** Whose a programme is: for commands, which name a programme by its code and belong to no organisation yet. */
@Repository
@Transactional(readOnly = true)
public class OrganisationOfProgramme {

    private final JdbcClient jdbc;

    OrganisationOfProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OrganisationId> of(String code) {
        return jdbc.sql("SELECT organisation_of_programme(:code)")
                .param("code", code)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(OrganisationId::new);
    }

    /**
     * Who acts when a command works on a programme.
     *
     * @param command its name, for the audit trail
     * @throws ReadableException a refusal when no organisation has a programme of this code
     */
    public Actor system(String code, String command) {
        return of(code).map(organisation -> Actor.system(organisation, "command " + command))
                .orElseThrow(
                        () -> ReadableException.refusal("There is no programme " + code + " in this installation."));
    }
}
