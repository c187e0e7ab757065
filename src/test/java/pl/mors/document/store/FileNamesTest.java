package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void cutsFoldersOff() {
        assertThat(FileNames.clean("C:\\Users\\Halina\\zaświadczenie.pdf")).isEqualTo("zaświadczenie.pdf");
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void leavesNoLineBreaksAndNoInvisibleTurnOfDirection() {
        assertThat(FileNames.clean("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie: x.pdf");
        assertThat(FileNames.clean("skan\u202efdp.exe")).isEqualTo("skanfdp.exe");
    }

    @Test
    void composesLetters() {
        assertThat(FileNames.clean("z\u0301ro\u0301d\u0142o.pdf")).isEqualTo("źródło.pdf");
    }

    @Test
    void shortensTheMiddleAndKeepsTheEnding() {
        assertThat(FileNames.clean("a".repeat(500) + ".pdf")).hasSize(200).endsWith("a.pdf");
        assertThat(FileNames.clean("a." + "b".repeat(500))).hasSize(200).startsWith("a.b");
    }

    @Test
    void namesTheNameless() {
        assertThat(FileNames.clean(" \t")).isEqualTo("plik");
    }
}
