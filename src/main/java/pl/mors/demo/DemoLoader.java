package pl.mors.demo;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** Fills an empty demonstration; a filled one is left as it is. */
@Component
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final Organisations organisations;
    private final FoundOrganisation foundOrganisation;
    private final DemoTownLoader towns;
    private final DemoPlaces places;
    private final TransactionTemplate transaction;
    private final BusinessDate businessDate;
    private final int size;

    DemoLoader(
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            DemoTownLoader towns,
            DemoPlaces places,
            TransactionTemplate transaction,
            BusinessDate businessDate,
            @Value("${mors.demo-size:220}") int size) {
        this.organisations = organisations;
        this.foundOrganisation = foundOrganisation;
        this.towns = towns;
        this.places = places;
        this.transaction = transaction;
        this.businessDate = businessDate;
        this.size = size;
    }

    void fill() {
        places.load();
        for (var town : DemoTown.ALL) {
            var centre = organisation(town.centre());
            var partner = organisation(town.partner());
            load(town, centre, partner);
        }
    }

    /** All of a town or nothing: an interrupted first start begins it again. */
    private void load(DemoTown town, OrganisationId centre, OrganisationId partner) {
        LocalDate today = businessDate.today();
        Tenancy.run(
                Actor.system(centre, "demo"),
                () -> transaction.executeWithoutResult(status -> {
                    if (towns.isEmpty()) {
                        long started = System.nanoTime();
                        towns.fill(town, partner, today, size);
                        log.info("Filled {} in {} ms", town.address(), (System.nanoTime() - started) / 1_000_000);
                    }
                }));
        Tenancy.run(
                Actor.system(partner, "demo"),
                () -> transaction.executeWithoutResult(status -> {
                    if (towns.isEmpty()) {
                        towns.addPartnersCoordinator(town);
                    }
                }));
    }

    private OrganisationId organisation(Charter charter) {
        return organisations
                .at(charter.address())
                .map(PublicOrganisation::id)
                .orElseGet(() -> switch (foundOrganisation.found(charter)) {
                    case Outcome.Founded(OrganisationId id) -> id;
                    case Outcome.AddressTaken() -> throw new IllegalStateException(charter.address() + " is taken");
                });
    }
}
