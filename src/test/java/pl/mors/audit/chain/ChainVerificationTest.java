package pl.mors.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.audit.chain.ChainFinding.Break;
import pl.mors.platform.Ids;

@IntegrationTest
class ChainVerificationTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SealAudit sealAudit;

    @Autowired
    private ChainVerification chain;

    @Autowired
    private VerifyAuditCommand command;

    private Town town;

    /** Three links: the first of two changes and a read, the others of one change each. */
    @BeforeEach
    void sealThreeLinks() {
        town = world.town();
        addVenue("Świetlica");
        addVenue("Park");
        addRead();
        sealAudit.everywhere();
        addVenue("Klub");
        sealAudit.everywhere();
        addVenue("Dom kultury");
        sealAudit.everywhere();
    }

    @Test
    void findsAnUntouchedChainWhole() {
        addVenue("Jeszcze niezapieczętowana");
        assertThat(verify()).isInstanceOfSatisfying(ChainFinding.Whole.class, whole -> {
            assertThat(whole.changes()).isEqualTo(4);
            assertThat(whole.reads()).isEqualTo(1);
            assertThat(whole.links()).isEqualTo(3);
            assertThat(whole.unsealed()).isEqualTo(1);
            assertThat(whole.head()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void sealsNothingTwice() {
        sealAudit.everywhere();
        assertThat(verify())
                .isInstanceOfSatisfying(
                        ChainFinding.Whole.class,
                        whole -> assertThat(whole.links()).isEqualTo(3));
    }

    @Test
    void findsAChangedContent() {
        tamper(
                "UPDATE audit_payload SET after = jsonb_set(after, '{name}', '\"Inna\"') WHERE after ->> 'name' = 'Klub'");
        assertThat(verify())
                .isInstanceOfSatisfying(
                        ChainFinding.ChangedPayload.class,
                        changed -> assertThat(changed.table()).isEqualTo("venue"));
    }

    @Test
    void findsARemovedContent() {
        tamper("DELETE FROM audit_payload WHERE after ->> 'name' = 'Klub'");
        assertThat(verify()).isInstanceOf(ChainFinding.ChangedPayload.class);
    }

    @Test
    void verifiesAfterErasureEmptiedAContent() {
        tamper("UPDATE audit_payload SET before = NULL, after = NULL WHERE after ->> 'name' = 'Klub'");
        assertThat(verify()).isInstanceOf(ChainFinding.Whole.class);
    }

    @Test
    void findsWhoseChangeItWasRewritten() {
        tamper("UPDATE audit_entry SET account_id = gen_random_uuid() WHERE seal_number = 2");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(2, Break.WRONG_DIGEST));
    }

    /** Absent values count: moving a word from one column to its neighbour is a change. */
    @Test
    void findsAWordMovedToTheNextColumn() {
        tamper("UPDATE audit_entry SET request = NULL, account_id = row_id WHERE seal_number = 3");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(3, Break.WRONG_DIGEST));
    }

    @Test
    void findsAnEntryTakenOutOfItsLink() {
        tamper("DELETE FROM audit_payload WHERE after ->> 'name' = 'Park'");
        tamper("DELETE FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_payload p "
                + "WHERE p.organisation_id = e.organisation_id AND p.id = e.id)");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(1, Break.WRONG_COUNT));
    }

    @Test
    void findsAReadTakenOut() {
        tamper("DELETE FROM audit_read");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(1, Break.WRONG_COUNT));
    }

    @Test
    void findsARefusedReadMadeGranted() {
        tamper("UPDATE audit_read SET granted = NOT granted");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(1, Break.WRONG_DIGEST));
    }

    @Test
    void findsABackdatedSeal() {
        tamper("UPDATE audit_seal SET sealed_at = sealed_at - interval '1 day' WHERE number = 2");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(2, Break.WRONG_DIGEST));
    }

    @Test
    void findsARemovedLinkByItsEntries() {
        tamper("DELETE FROM audit_seal WHERE number = 2");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(2, Break.NO_SEAL));
    }

    @Test
    void findsALinkRemovedTogetherWithItsEntries() {
        tamper("DELETE FROM audit_payload USING audit_entry e WHERE e.id = audit_payload.id AND e.seal_number = 2");
        tamper("DELETE FROM audit_entry WHERE seal_number = 2");
        tamper("DELETE FROM audit_seal WHERE number = 2");
        assertThat(verify()).isEqualTo(new ChainFinding.BrokenLink(3, Break.LINK_MISSING));
    }

    /** Ids are drawn before the commit, so a seal may come between a lower id and its commit. */
    @Test
    void verifiesWhatCommittedAfterHigherIdsWereSealed() throws SQLException {
        try (var slow = owner.connect()) {
            slow.setAutoCommit(false);
            try (var tell = slow.prepareStatement("SELECT set_config('mors.organisation', ?, true)");
                    var add = slow.prepareStatement(
                            "INSERT INTO venue (organisation_id, id, name) VALUES (?, ?, 'Wolna')")) {
                tell.setString(1, town.id().value().toString());
                tell.execute();
                add.setObject(1, town.id().value());
                add.setObject(2, Ids.next());
                add.executeUpdate();
            }
            addVenue("Szybka");
            sealAudit.everywhere();
            slow.commit();
        }
        sealAudit.everywhere();
        assertThat(verify()).isInstanceOfSatisfying(ChainFinding.Whole.class, whole -> {
            assertThat(whole.changes()).isEqualTo(6);
            assertThat(whole.unsealed()).isZero();
        });
    }

    @Test
    void commandNamesTheFirstBrokenLinkAndFails() {
        tamper("UPDATE audit_entry SET operation = 'delete' WHERE seal_number >= 2");
        Town untouched = world.town();
        StringWriter out = new StringWriter();
        int exitCode = new CommandLine(command).setOut(new PrintWriter(out)).execute();
        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        town.address() + ": BROKEN at link 2: it, one of its entries or the link before it was changed")
                .contains(untouched.address() + ": 0 changes and 0 reads verify in 0 links");
    }

    private ChainFinding verify() {
        return town.as(chain::verify);
    }

    private void tamper(String sql) {
        assertThat(owner.tamper(town.id(), sql)).isPositive();
    }

    private void addVenue(String name) {
        town.inside(() -> {
            jdbc.sql("INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), ?, ?)")
                    .params(Ids.next(), name)
                    .update();
        });
    }

    private void addRead() {
        town.inside(() -> {
            jdbc.sql("INSERT INTO audit_read (organisation_id, id, subject, granted) "
                            + "VALUES (current_organisation(), ?, 'person', false)")
                    .param(Ids.next())
                    .update();
        });
    }
}
