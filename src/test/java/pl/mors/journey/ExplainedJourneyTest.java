package pl.mors.journey;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** What went otherwise than it should have, and what somebody says of it: pages that no day of the demonstration leads to. */
class ExplainedJourneyTest extends BrowserTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSessionOfChildrenWithoutStaff() {
        var session = inSosnowiec("""
                WITH club AS (
                    INSERT INTO activity_group (organisation_id, id, kind, name, care_place)
                    VALUES (current_organisation(), gen_random_uuid(), 'club', 'Świetlica bez opieki', 'day_support') RETURNING id
                ), entry AS (
                    INSERT INTO calendar_entry (organisation_id, id, period)
                    VALUES (current_organisation(), gen_random_uuid(), '[2019-05-13 06:00+02, 2019-05-13 06:30+02)') RETURNING id
                ), held AS (
                    INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                    SELECT current_organisation(), gen_random_uuid(), club.id, entry.id, 'held' FROM club, entry RETURNING id
                ), came AS (
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    SELECT current_organisation(), gen_random_uuid(), held.id, child.id, 'present'
                    FROM held, (SELECT id FROM person WHERE date_of_birth > DATE '2002-01-01' ORDER BY id LIMIT 1) child
                )
                SELECT id::text FROM held
                """);
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").open("/pulpit/terminy/" + session);
        clerk.follow("Wyjaśnij").isOn("Za mało prowadzących dla dzieci");
        clerk.isAccessible();
        clerk.press("Zapisz wyjaśnienie").reads("Wyjaśnienie: uzupełnij to pole");
        clerk.isAccessible();
        clerk.fill("Wyjaśnienie", "Opiekę przejął pracownik świetlicy").press("Zapisz wyjaśnienie");
        clerk.reads("Zapisano wyjaśnienie").reads("Opiekę przejął pracownik świetlicy");
    }

    @Test
    void aPaymentThatNeverWas() {
        var payment = inSosnowiec("""
                INSERT INTO refund_payment (organisation_id, id, participation_id, kind, month, amount, paid_on)
                SELECT current_organisation(), gen_random_uuid(), participation_id, 'travel', '2019-04-01', 3.60, '2019-05-10'
                FROM refund_request WHERE kind = 'travel' LIMIT 1
                RETURNING participation_id::text
                """);
        var accountant = visitor().signIn("ksiegowa@sosnowiec.demo").open("/pulpit/zwroty/uczestnicy/" + payment);
        accountant.follow("Cofnij zapis").isOn("Cofnięcie zapisu wypłaty");
        accountant.isAccessible();
        accountant.press("Cofnij zapis wypłaty").reads("Powód: uzupełnij to pole");
        accountant.isAccessible();
        accountant.fill("Powód", "przelew nie wyszedł").press("Cofnij zapis wypłaty");
        accountant.reads("Cofnięto zapis wypłaty").reads("przelew nie wyszedł");
    }

    private String inSosnowiec(String sql) {
        return Tenancy.call(
                Actor.system(organisations.at("sosnowiec").orElseThrow().id(), "test"),
                () -> Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql(sql).query(String.class).single())));
    }
}
