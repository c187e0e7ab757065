package pl.mors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import pl.mors.demo.MadeUpTown;
import pl.mors.participant.TestProgrammes;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.eligibility.FrozenCheck;
import pl.mors.person.TestPeople;
import pl.mors.programme.catalogue.SeedTown;

/**
 * The whole application on the real embedded PostgreSQL, one context and one database for the suite, on 15.05.2019. Tests do
 * not clean up: each founds an organisation of its own with {@link TestWorld}, and sees nothing of the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"mors.today=2019-05-15", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc
@Import({
    TestWorld.class,
    Facts.class,
    FilledOrganisation.class,
    FrozenCheck.class,
    OwnerLogin.class,
    MadeUpTown.class,
    QuickCommits.class,
    SeedTown.class,
    Statements.class,
    TestClerks.class,
    TestMail.class,
    TestPeople.class,
    TestProgrammes.class,
    TestRecruitment.class
})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface IntegrationTest {}
