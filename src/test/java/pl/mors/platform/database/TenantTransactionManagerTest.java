package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;

@IntegrationTest
class TenantTransactionManagerTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Town neighbour;

    @BeforeEach
    void foundTowns() {
        town = world.town();
        neighbour = world.town();
    }

    @Test
    void anotherActorsWorkCannotJoinATransaction() {
        assertThatThrownBy(() -> town.inside(() -> neighbour.inside(this::organisation)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot join");
    }

    @Test
    void theSameActorsWorkJoins() {
        assertThat(town.inside(() -> town.inside(this::organisation)))
                .isEqualTo(town.id().value().toString());
    }

    @Test
    void aTransactionOfItsOwnIsTheOtherActorsAndTheFirstGoesOnAsBefore() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(town.inside(() -> {
                    var there = neighbour.as(() -> own.execute(status -> organisation()));
                    return there + " " + town.inside(this::organisation);
                }))
                .isEqualTo(neighbour.id().value() + " " + town.id().value());
    }

    private String organisation() {
        return jdbc.sql("SELECT current_organisation()::text")
                .query(String.class)
                .single();
    }
}
