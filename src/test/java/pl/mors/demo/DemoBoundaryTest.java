package pl.mors.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Organisations;
import pl.mors.platform.ReadableException;

/** Made-up people and real ones share no server, whichever of the two was there first. */
@IntegrationTest
class DemoBoundaryTest {

    @Autowired
    private ObjectProvider<Organisations> organisations;

    @Autowired
    private TestWorld world;

    private final ApplicationContext server = mock(WebServerApplicationContext.class);

    @BeforeEach
    void foundBoth() {
        world.town();
        world.realTown();
    }

    @Test
    void aDemoDoesNotStartOnATownsDatabase() {
        assertThatThrownBy(() -> new DemoBoundary(organisations, true, server).start())
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("holds a real organisation");
    }

    @Test
    void aTownDoesNotStartOnADemosDatabase() {
        assertThatThrownBy(() -> new DemoBoundary(organisations, false, server).start())
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("holds a demonstration");
    }

    @Test
    void commandsWorkOnBoth() {
        assertThatCode(() -> new DemoBoundary(organisations, false, mock(ApplicationContext.class)).start())
                .doesNotThrowAnyException();
    }
}
