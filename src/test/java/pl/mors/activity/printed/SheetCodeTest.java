package pl.mors.activity.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCodeTest {

    static Stream<UUID> ids() {
        return Stream.of(new UUID(0, 1), new UUID(-1, -1), new UUID(Long.MIN_VALUE, 0), UUID.randomUUID());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysWhichPageOfWhichSheetItIs(UUID id) {
        var code = new SheetCode(new PrintedSheetId(id), 12);

        assertThat(code.text()).matches("[0-9A-Z:]{41,43}");
        assertThat(SheetCode.read(code.text())).contains(code);
    }

    @Test
    void aCodeThatWasMisreadIsNone() {
        var text = new SheetCode(new PrintedSheetId(new UUID(7, 8)), 1).text();

        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(SheetCode.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .as("place " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org/", "MORS1:", "MORS1:ZZZZZZZZZZZZZZZZZZZZZZZZZ:1:0000000"})
    void anothersCodeIsNone(String text) {
        assertThat(SheetCode.read(text)).isEmpty();
    }
}
