package pl.mors.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;

/** Whoever asks again for the address that a form was sent to comes to the form. */
@IntegrationTest
class FormOfAddressTest {

    private static final String DRAW = "/pulpit/programy/x/proba/losowanie";

    @Autowired
    private TestWorld world;

    @Autowired
    private MockMvcTester mvc;

    private TestWorld.Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void theNearestPageAboveIsTheForm() {
        assertThat(asked(DRAW, Role.COORDINATOR)).hasStatus(303).hasRedirectedUrl("/pulpit/programy/x/proba");
    }

    @Test
    void nobodyIsLedWhereTheyMayNotGo() {
        assertThat(asked(DRAW, Role.VOLUNTEER)).hasStatus(405);
    }

    @Test
    void whatStandsAloneOrBelongsToNoStaffPageIsNoPage() {
        assertThat(asked("/pulpit/nie-ma", Role.COORDINATOR)).hasStatus(405);
        assertThat(asked("/wyloguj", Role.COORDINATOR)).hasStatus(405);
        assertThat(asked("//zla.example/proba", Role.COORDINATOR)).hasStatus(405);
    }

    private MvcTestResult asked(String address, Role role) {
        return mvc.get()
                .uri("/error")
                .with(town.signedIn(role))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .exchange();
    }
}
