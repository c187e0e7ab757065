package pl.mors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithSecurityContextTestExecutionListener;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.web.ServletTestExecutionListener;
import pl.mors.demo.MadeUpTown;
import pl.mors.participant.TestProgrammes;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.eligibility.FrozenCheck;
import pl.mors.person.TestPeople;
import pl.mors.programme.catalogue.SeedTown;

/**
 * The whole application on the real embedded PostgreSQL, one context and one database for the suite, on 15.05.2019. Tests do
 * not clean up: each founds an organisation of its own with {@link TestWorld}, and sees nothing of the others.
 *
 * <p>Of Spring's listeners only those that these tests need: the one that resets mocks goes through all beans before and after each
 * test, and the one for caches forgets after each class what the next asks again. Nor is every answer written down in case its test
 * fails: the assertions show it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"mors.today=2019-05-15", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestWorld.class,
    Facts.class,
    FilledOrganisation.class,
    FrozenCheck.class,
    OwnerLogin.class,
    MadeUpTown.class,
    QuickCommits.class,
    QuickHashes.class,
    SeedTown.class,
    Statements.class,
    TestChannels.class,
    TestClerks.class,
    TestPeople.class,
    TestProgrammes.class,
    TestRecruitment.class
})
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners({
    ServletTestExecutionListener.class,
    DependencyInjectionTestExecutionListener.class,
    WithSecurityContextTestExecutionListener.class
})
public @interface IntegrationTest {}
