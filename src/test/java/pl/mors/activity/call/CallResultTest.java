package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;

/** Pages and database agree on which calls reached somebody. */
@IntegrationTest
class CallResultTest {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void reachesSomebodyForBoth(CallResult result) {
        assertThat(jdbc.sql("SELECT reached_by_call(?)")
                        .param(result.code())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(result.isTold());
    }
}
