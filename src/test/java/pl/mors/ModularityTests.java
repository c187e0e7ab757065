package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structure of the house: which module may import which, and who may be public. What was read of all classes goes away with
 * the last test: kept longer, it would fill half of the heap of the tests that come after.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModularityTests {

    /** Not by its usual factory, which remembers what it read for ever. */
    private final ApplicationModules modules = new ApplicationModules(
            ModulithMetadata.of(MorsApplication.class),
            DescribedPredicate.alwaysFalse(),
            ImportOption.Predefined.DO_NOT_INCLUDE_TESTS) {};

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.mors");

    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItImports() throws Exception {
        for (var module : modules.stream().toList()) {
            var packageInfo = Files.readString(Path.of("src/main/java")
                    .resolve(module.getBasePackage().getName().replace('.', '/'))
                    .resolve("package-info.java"));
            assertThat(packageInfo).as(module.getDisplayName()).contains("allowedDependencies", "@NullMarked");
        }
    }

    @Test
    void controllersAndRepositoriesStayInsideTheirPackage() {
        ArchRuleDefinition.classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(classes);
    }

    @Test
    void controllersHoldNoTransaction() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(classes);
        ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(classes);
    }

    @Test
    void rulesKnowNeitherSpringNorSql() {
        var rules = classes.that(DescribedPredicate.describe("are rules", Rules::isRule));
        assertThat(rules.stream().map(JavaClass::getSimpleName))
                .contains(
                        "ResidenceInArea",
                        "JobAfterExit",
                        "DeclarationSigned",
                        "EnrolmentRule",
                        "ReportabilityPolicy",
                        "Pesel",
                        "SessionDay");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..")
                .check(rules);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (var vague : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Processor")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .doNotHaveSimpleName("TenantTransactionManager")
                    .should()
                    .haveSimpleNameEndingWith(vague)
                    .check(classes);
        }
    }
}
