package pl.mors.bench;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.AddMember;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileReader;

/** A made-up centre with one programme and a coordinator, in which benchmarks take place. */
final class BenchTown {

    static final String CODE = "MIK-PWSL-2018";
    static final String EMAIL = "bench@example.test";
    static final String PASSWORD = "bench-password";

    private BenchTown() {}

    static OrganisationId found(ConfigurableApplicationContext context) throws Exception {
        var charter = new Charter(
                "bench", "Ośrodek Pomiarowy", "OP", FoundOrganisation.Kind.CENTRE, true, null, null, null, null);
        if (!(context.getBean(FoundOrganisation.class).found(charter) instanceof Outcome.Founded founded)) {
            throw new IllegalStateException("the organisation could not be founded");
        }
        if (!(context.getBean(ProgrammeFileReader.class).read(Path.of("programmes/mikolow-pwsl-2018.yaml"))
                instanceof Loaded file)) {
            throw new IllegalStateException("the programme file is not in order");
        }
        var members = context.getBean(AddMember.class);
        within(context, founded.id(), () -> {
            members.add(EMAIL, "Halina Pomiarowa", members.hash(PASSWORD), Set.of(Role.COORDINATOR), null);
            context.getBean(LoadProgramme.class).load(file.file());
        });
        return founded.id();
    }

    /** In one transaction of the system's for the town. */
    static void within(ConfigurableApplicationContext context, OrganisationId town, Runnable work) {
        Tenancy.run(
                Actor.system(town, "bench"),
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }
}
