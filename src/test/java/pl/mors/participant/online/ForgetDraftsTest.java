package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.FilledOrganisation;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Organisations;

/** The filled towns hold a draft that is kept until 1 June 2018. */
@IntegrationTest
class ForgetDraftsTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private FilledOrganisation filled;

    @Autowired
    private DraftRepository drafts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void deletesWhatIsOverAndNothingElse() {
        var town = filled.sharingWith(world.town());
        organisations.forget();
        forgetOn(LocalDate.of(2018, 5, 30));
        assertThat(kept(town)).isEqualTo(1);
        town.inside(() -> jdbc.sql(
                        "SELECT send_application(gen_random_uuid(), id, (SELECT key_digest FROM application_draft), '{}', NULL, '{}', '{}', '{}', "
                                + "'2018-06-14', '2018-05-15') FROM recruitment_round")
                .query(Integer.class)
                .single());
        forgetOn(LocalDate.of(2018, 6, 10));
        assertThat(kept(town)).isEqualTo(1);
        forgetOn(LocalDate.of(2018, 6, 15));
        assertThat(kept(town)).isZero();
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM recruitment_application")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    private void forgetOn(LocalDate day) {
        var noon = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), ZoneOffset.UTC);
        new ForgetDrafts(drafts, organisations, new ArrivalMoment(() -> day, noon), transaction).forget();
    }

    private int kept(Town town) {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM application_draft")
                .query(Integer.class)
                .single());
    }
}
