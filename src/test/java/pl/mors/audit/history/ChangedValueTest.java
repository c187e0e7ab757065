package pl.mors.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChangedValueTest {

    @Test
    void aMonthIsSaidAsAMonth() {
        assertThat(words("month", "\"2019-05-01\"")).isEqualTo("maj 2019");
    }

    @Test
    void daysOfAMonthWithOneMarkAreSaidTogether() {
        assertThat(words("marks", "[\"present\", \"present\", \"sick\", \"none\", \"none\"]"))
                .isEqualTo("1.–2.: obecność, 3.: choroba, 4.–5.: bez wpisu");
    }

    @Test
    void ofBytesTheStartIsShown() {
        assertThat(words("digest", "\"\\\\x624d7101a0b1c2d3e4f5\"")).isEqualTo("624d7101a0b1…");
        assertThat(words("digest", "\"\\\\x624d\"")).isEqualTo("624d");
    }

    private static String words(String column, String value) {
        return ChangedValue.words(
                "internship_month", column, JsonMapper.shared().readTree(value), Names.of(Set.of(), List.of()));
    }
}
