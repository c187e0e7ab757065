package pl.mors.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresSettingsTest {

    @ParameterizedTest(name = "of {0} MB the database takes {1} MB")
    @CsvSource({"0, 128", "512, 128", "1024, 128", "2048, 256", "4096, 512", "8192, 1024", "65536, 1024"})
    void anEighthOfTheMachinesMemory(long machine, long database) {
        assertThat(PostgresSettings.buffersMb(machine << 20)).isEqualTo(database);
    }
}
