package dev.speedopt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: who may use whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/probe/"))
            .importPackages("dev.speedopt");

    @Test
    void the_rules_saw_the_classes() {
        assertThat(CLASSES.size()).isGreaterThan(30);
    }

    @Test
    void arrows_point_the_way_that_the_house_allows() {
        // project (the ports) and process (child processes) are the ground floor: everybody may stand on them.
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("target")
                .definedBy("dev.speedopt.target..")
                .layer("evidence")
                .definedBy("dev.speedopt.evidence..")
                .layer("config")
                .definedBy("dev.speedopt.config..")
                .layer("analysis")
                .definedBy("dev.speedopt.analysis..")
                .layer("workload")
                .definedBy("dev.speedopt.workload..")
                .layer("proposal")
                .definedBy("dev.speedopt.proposal..")
                .layer("model")
                .definedBy("dev.speedopt.model..")
                .layer("verification")
                .definedBy("dev.speedopt.verification..")
                .layer("measurement")
                .definedBy("dev.speedopt.measurement..")
                .layer("consensus")
                .definedBy("dev.speedopt.consensus..")
                .layer("repository")
                .definedBy("dev.speedopt.repository..")
                .layer("candidate")
                .definedBy("dev.speedopt.candidate..")
                .layer("optimization")
                .definedBy("dev.speedopt.optimization..")
                .layer("report")
                .definedBy("dev.speedopt.report..")
                .layer("monitor")
                .definedBy("dev.speedopt.monitor..")
                .whereLayer("target")
                .mayNotAccessAnyLayer()
                .whereLayer("config")
                .mayNotAccessAnyLayer()
                .whereLayer("evidence")
                .mayOnlyAccessLayers("target")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("target", "evidence")
                .whereLayer("workload")
                .mayOnlyAccessLayers("target", "evidence", "config")
                .whereLayer("proposal")
                .mayOnlyAccessLayers("target", "evidence", "analysis", "model", "config")
                .whereLayer("model")
                .mayOnlyAccessLayers("config")
                .whereLayer("verification")
                .mayOnlyAccessLayers("target", "workload", "evidence", "config")
                .whereLayer("measurement")
                .mayOnlyAccessLayers("target", "workload", "evidence", "config")
                .whereLayer("consensus")
                .mayOnlyAccessLayers("target", "model", "evidence", "config")
                .whereLayer("repository")
                .mayOnlyAccessLayers("target", "evidence", "config")
                .whereLayer("candidate")
                .mayOnlyAccessLayers("target", "repository")
                .whereLayer("report")
                .mayOnlyAccessLayers("target", "evidence")
                .whereLayer("monitor")
                .mayOnlyAccessLayers("target", "evidence", "report")
                .whereLayer("monitor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("optimization")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("dev.speedopt.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verification", "measurement", "proposal", "optimization", "model", "repository"})
    void rooms_of_a_package_form_no_cycle(String room) {
        slices().matching("dev.speedopt." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_core_knows_no_maven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
                .check(CLASSES);
    }

    @Test
    void nobody_writes_to_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.stream().map(type -> type.getPackage()).distinct())
                .allMatch((JavaPackage room) -> room.isAnnotatedWith(NullMarked.class));
    }
}
