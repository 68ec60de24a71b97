package dev.careadvisor.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.careadvisor.rulebase.RulebaseProvider;
import org.kie.api.runtime.KieSession;

/** The arrows of the house: rules know core, core knows nobody; the judgement and the engine stay inside. */
@AnalyzeClasses(packages = "dev.careadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "dev.careadvisor",
        "dev.careadvisor.advice",
        "dev.careadvisor.coding",
        "dev.careadvisor.engine",
        "dev.careadvisor.medicine",
        "dev.careadvisor.patient",
        "dev.careadvisor.remedy",
        "dev.careadvisor.rulebase",
        "dev.careadvisor.table",
        "dev.careadvisor.text"
    };

    @ArchTest
    static final ArchRule coreKnowsOnlyTheJdkAndTheLog = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.careadvisor.rules..", "org.drools..", "org.kie..", "org.mvel2..", "tools.jackson..");

    @ArchTest
    static final ArchRule theKitKnowsCoreAndNoRules = noClasses()
            .that()
            .resideInAPackage("dev.careadvisor.testkit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.careadvisor.rules..", "dev.careadvisor.engine..", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule rulesHaveOnePublicClass = classes()
            .that()
            .resideInAPackage("dev.careadvisor.rules")
            .and()
            .arePublic()
            .should()
            .implement(RulebaseProvider.class);

    @ArchTest
    static final ArchRule theEngineIsKnownOnlyToTheFrontDoor = noClasses()
            .that()
            .resideOutsideOfPackages("dev.careadvisor", "dev.careadvisor.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.careadvisor.engine");

    @ArchTest
    static final ArchRule sessionsStayInsideTheRulebase = noClasses()
            .that()
            .haveNameNotMatching("dev\\.careadvisor\\.rules\\.(DroolsRulebase|Sessions|StandingRules).*")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(KieSession.class);

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule nothingIsSerializedTheJavaWay = noClasses()
            .that()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotEnums()
            .and()
            .resideInAnyPackage(CORE)
            .should()
            .implement(java.io.Serializable.class);
}
