package pl.mors.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.casework.CaseText;
import pl.mors.community.CommunityQueries;
import pl.mors.document.Envelope;
import pl.mors.document.FileStore;
import pl.mors.identity.AddMember;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.catalogue.SeedTown;
import pl.mors.programme.file.ProgrammeFileReader;

/** Founds towns full of made-up people, as the demonstration has them, for tests of what grows with a town. */
@TestComponent
public class MadeUpTown {

    private final TestWorld world;
    private final SeedTown seed;
    private final DemoTownLoader loader;
    private final JdbcClient jdbc;
    private final BusinessDate businessDate;

    MadeUpTown(
            TestWorld world,
            SeedTown seed,
            JdbcClient jdbc,
            AddMember addMember,
            ProgrammeFileReader reader,
            LoadProgramme loadProgramme,
            ProgrammeQueries programmes,
            CommunityQueries communities,
            CaseText texts,
            FileStore files,
            Envelope envelope,
            BusinessDate businessDate) {
        this.world = world;
        this.seed = seed;
        this.loader = new DemoTownLoader(
                jdbc, addMember, reader, loadProgramme, programmes, communities, texts, files, envelope);
        this.jdbc = jdbc;
        this.businessDate = businessDate;
    }

    /**
     * A town like the demonstration's Sosnowiec, with its first programme.
     *
     * @param name no other town's; what is made up follows from it
     * @param size as the demonstration counts it
     */
    public Town like(String name, int size) {
        var town = world.town();
        var partner = world.town();
        seed.load("sosnowiec-mors-2018", town);
        var model = DemoTown.SOSNOWIEC;
        var demo = new DemoTown(
                name, model.name(), model.centre(), model.partner(), List.of(), model.place(), model.streets());
        LocalDate today = businessDate.today();
        town.inside(() -> {
            loader.fill(demo, partner.id(), today, size);
        });
        return town;
    }

    /** The town's own member of staff with this role. */
    public SignedIn member(Town town, Role role) {
        return town.inside(() -> jdbc.sql(
                        "SELECT id, account_id FROM membership WHERE roles = ARRAY[CAST(:role AS text)]")
                .param("role", role.code())
                .query((row, number) -> new SignedIn(
                        row.getObject("account_id", UUID.class),
                        role.code() + "@example.test",
                        "Halina Próba",
                        town.id().value(),
                        town.address(),
                        "Ośrodek " + town.address(),
                        true,
                        row.getObject("id", UUID.class),
                        (UUID) null,
                        Set.of(role)))
                .single());
    }
}
