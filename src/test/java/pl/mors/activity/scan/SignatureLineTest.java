package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.printed.SheetColumn;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.person.PersonId;

class SignatureLineTest {

    @ParameterizedTest
    @EnumSource(names = {"FAINT", "OVER_TWO_LINES", "OUT_OF_FRAME"})
    void whatIsUnsureIsToBeDecidedWhateverTheListSays(Signature looks) {
        for (var status : AttendanceStatus.values()) {
            assertThat(line(looks, null, status).isToDecide()).isTrue();
            assertThat(line(looks, null, status).agreesWithList()).isFalse();
        }
        assertThat(line(looks, null, null).isToDecide()).isTrue();
    }

    @Test
    void whatContradictsTheListIsToBeDecidedAndWhatItSaysAgrees() {
        assertThat(line(Signature.EMPTY, null, AttendanceStatus.PRESENT).isToDecide())
                .isTrue();
        assertThat(line(Signature.SIGNED, null, AttendanceStatus.PRESENT).agreesWithList())
                .isTrue();
        assertThat(line(Signature.EMPTY, null, AttendanceStatus.ABSENT).agreesWithList())
                .isTrue();
    }

    @Test
    void ofWhatNothingIsRecordedTheListSaysNothing() {
        var proposed = line(Signature.SIGNED, null, null);
        assertThat(proposed.isToDecide()).isFalse();
        assertThat(proposed.agreesWithList()).isFalse();
    }

    @Test
    void whatSomebodySawStandsWhateverItLooksLike() {
        assertThat(line(Signature.FAINT, true, AttendanceStatus.PRESENT).agreesWithList())
                .isTrue();
        assertThat(line(Signature.SIGNED, false, AttendanceStatus.PRESENT).isToDecide())
                .isTrue();
    }

    private static SignatureLine line(Signature looks, @Nullable Boolean signed, @Nullable AttendanceStatus status) {
        return new SignatureLine(
                SheetLayout.ofColumns(1),
                new BoxOfSheet(1, 0),
                SheetColumn.PRESENCE,
                looks,
                PersonId.next(),
                "Anna Próbna",
                signed,
                null,
                null,
                null,
                status,
                false);
    }
}
