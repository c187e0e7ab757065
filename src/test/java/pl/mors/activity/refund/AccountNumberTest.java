package pl.mors.activity.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;

/** A number of an account has its check digits, for pages as for the database. */
@IntegrationTest
class AccountNumberTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPolishOneMayBeTypedWithoutItsCountry() {
        for (var typed : List.of(
                "61 1090 1014 0000 0712 1981 2874",
                "61109010140000071219812874",
                "PL61-1090-1014-0000-0712-1981-2874",
                "pl61 1090\u00a01014 0000 0712 1981 2874")) {
            assertThat(AccountNumber.read(typed)).as(typed).contains(new AccountNumber("PL61109010140000071219812874"));
        }
        assertThat(new AccountNumber("PL61109010140000071219812874").grouped())
                .isEqualTo("PL61 1090 1014 0000 0712 1981 2874");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL61109010140000071219812874", "DE89370400440532013000", "GB82WEST12345698765432"})
    void hasItsCheckDigits(String iban) {
        assertThat(AccountNumber.read(iban)).contains(new AccountNumber(iban));
        assertThat(isValid(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PL61109010140000071219812875",
                "PL16109010140000071219812874",
                "PL6110901014000007121981287",
                "GB82WEST12345698765423",
                "PL61109010140000071219812874X",
                "61109010140000071219812874x",
                "",
                "brak"
            })
    void aSlipOfThePenIsNone(String typed) {
        assertThat(AccountNumber.read(typed)).isEmpty();
        assertThat(isValid(typed)).isFalse();
    }

    private boolean isValid(String iban) {
        return jdbc.sql("SELECT iban_is_valid(?)")
                .param(iban)
                .query(Boolean.class)
                .single();
    }
}
