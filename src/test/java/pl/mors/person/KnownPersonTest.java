package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;

/** Who a person was taken for at each moment, however often that was corrected. */
@IntegrationTest
class KnownPersonTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private PersonId halina;

    @BeforeEach
    void register() {
        town = world.town();
        halina = people.resident(town, "Halina", "Żądło");
    }

    @Test
    void isWhoeverTheRegisterHeldAtTheMoment() {
        var first = now();
        set("family_name = 'Ćwik', other_identifier = 'FE1', no_pesel_reason = 'not_known', pesel = NULL");
        var second = now();
        set("other_identifier = NULL, date_of_birth = '1990-02-01', sex = 'male'");

        assertThat(known(null)).isEqualTo("Ćwik - 1990-02-01 male");
        assertThat(known(second)).startsWith("Ćwik FE1 19").endsWith(" female");
        assertThat(known(first)).startsWith("Żądło - 19").endsWith(" female");
        assertThat(known(Instant.parse("2001-01-01T00:00:00Z"))).isEqualTo(known(first));
    }

    @Test
    void isRememberedOnlyWhenTheIdentityChanged() {
        set("phone = '600100200', version = version + 1");
        set("family_name = 'Żądło'");
        assertThat(former()).isZero();
        set("family_name = 'Ćwik'");
        assertThat(former()).isEqualTo(1);
    }

    @Test
    void cannotBeRewrittenByTheApplication() {
        set("family_name = 'Ćwik'");
        assertThatThrownBy(() -> town.inside(() ->
                        jdbc.sql("UPDATE former_identity SET sex = 'male'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("INSERT INTO former_identity SELECT * FROM former_identity")
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void set(String columns) {
        town.inside(() -> {
            jdbc.sql("UPDATE person SET " + columns + " WHERE id = :id")
                    .param("id", halina.value())
                    .update();
        });
    }

    private long former() {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM former_identity")
                .query(Long.class)
                .single());
    }

    private Instant now() {
        return town.inside(() -> jdbc.sql("SELECT clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant());
    }

    private String known(@Nullable Instant at) {
        return town.inside(() -> {
            jdbc.sql("SELECT set_config('mors.known_at', :at, true)")
                    .param("at", at == null ? "" : at.toString())
                    .query(String.class)
                    .single();
            return jdbc.sql("""
                            SELECT family_name || ' ' || coalesce(other_identifier, '-') || ' ' || date_of_birth || ' ' || sex
                            FROM known_person""").query(String.class).single();
        });
    }
}
