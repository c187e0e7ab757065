package pl.mors.audit.chain;

import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;

/** Verifies the chain of every organisation and names the first break in each; a break makes the exit code 1. */
@Component
@Command(name = "verify-audit")
class VerifyAuditCommand implements MorsCommand {

    private final ChainVerification chain;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    VerifyAuditCommand(ChainVerification chain, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean broken = false;
        for (Organisation organisation : organisations()) {
            Actor actor = Actor.system(new OrganisationId(organisation.id()), "verify-audit");
            ChainFinding finding = Tenancy.call(actor, chain::verify);
            out.println(organisation.address() + ": " + finding.sentence());
            broken |= switch (finding) {
                case ChainFinding.Whole whole -> false;
                case ChainFinding.BrokenLink link -> true;
                case ChainFinding.ChangedPayload payload -> true;
            };
        }
        out.flush();
        return broken ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<Organisation> organisations() {
        return transaction.execute(status -> jdbc.sql("SELECT id, address FROM public_organisations()")
                .query(Organisation.class)
                .list());
    }

    private record Organisation(UUID id, String address) {}
}
