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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The structure of the house: which module may import which, and who may be public. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MorsApplication.class);

    /** Rules that stand alone, without others of their kind. */
    private static final Set<String> SINGLE_RULES = Set.of(
            "AreaMatch",
            "ArrivalDay",
            "BirthDay",
            "CompletedPath",
            "EvidenceValidity",
            "ExitDataDeadline",
            "ExitDay",
            "ExitSituationCheck",
            "FourEyes",
            "FreeTimes",
            "InstitutionEnd",
            "Pesel",
            "Rankable",
            "ResidenceDay",
            "RetrySchedule",
            "ReviewDuty",
            "RoundDays",
            "SigningDay",
            "StandingEvidence",
            "StepDay",
            "SupportDays",
            "UpheldAppeal",
            "WeeklyDays");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.mors");

    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItImports() throws Exception {
        for (var module : MODULES.stream().toList()) {
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
                .check(CLASSES);
    }

    @Test
    void controllersHoldNoTransaction() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
        ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    /** By the name of a policy or a rule, by the interface of rules of one kind, or by this list. */
    @Test
    void rulesKnowNeitherSpringNorSql() {
        var rules = CLASSES.that(DescribedPredicate.describe("are rules", ModularityTests::isRule));
        assertThat(rules.stream().map(JavaClass::getSimpleName))
                .containsAll(SINGLE_RULES)
                .contains(
                        "ResidenceInArea", "JobAfterExit", "DeclarationSigned", "EnrolmentRule", "ReportabilityPolicy");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..")
                .check(rules);
    }

    private static boolean isRule(JavaClass type) {
        return !type.getSimpleName().equals("package-info") && isNamedRule(type);
    }

    private static boolean isNamedRule(JavaClass type) {
        return type.getSimpleName().matches(".*(Policy|Rule)")
                        && !type.getPackageName().equals("pl.mors.identity.access")
                || type.getPackageName().endsWith(".rule")
                        && !type.getSimpleName().equals("package-info")
                || SINGLE_RULES.contains(type.getSimpleName())
                || type.getAllRawInterfaces().stream()
                        .anyMatch(kind -> kind.getSimpleName().endsWith("Rule"));
    }

    @Test
    void namesSayWhatAThingIs() {
        for (var vague : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Processor")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .doNotHaveSimpleName("TenantTransactionManager")
                    .should()
                    .haveSimpleNameEndingWith(vague)
                    .check(CLASSES);
        }
    }
}
