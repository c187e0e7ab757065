package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextCallTest {

    private static final UUID HALINA = new UUID(0, 1);
    private static final UUID JAN = new UUID(0, 2);
    private static final UUID ZOFIA = new UUID(0, 3);
    private static final List<UUID> ALL = List.of(HALINA, JAN, ZOFIA);

    @Test
    void goesOnWithTheNextWhoIsLeft() {
        assertThat(NextCall.after(HALINA, ALL, List.of(JAN, ZOFIA))).isEqualTo("#" + NextCall.anchor(JAN));
        assertThat(NextCall.after(HALINA, ALL, List.of(HALINA, ZOFIA)))
                .as("Jan knows already, and nobody answered at Halina's")
                .isEqualTo("#" + NextCall.anchor(ZOFIA));
    }

    @Test
    void beginsAgainAtTheTopAfterTheLast() {
        assertThat(NextCall.after(ZOFIA, ALL, List.of(HALINA, ZOFIA))).isEqualTo("#" + NextCall.anchor(HALINA));
        assertThat(NextCall.after(ZOFIA, ALL, List.of(ZOFIA))).isEqualTo("#" + NextCall.anchor(ZOFIA));
    }

    @Test
    void leadsNowhereWhenNobodyIsLeft() {
        assertThat(NextCall.after(JAN, ALL, List.of())).isEmpty();
    }
}
