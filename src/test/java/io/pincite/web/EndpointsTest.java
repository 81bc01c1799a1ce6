package io.pincite.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/** Doors are reached over HTTP and from nowhere else. */
@AnalyzeClasses(packages = "io.pincite", importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointsTest {

    @ArchTest
    static final ArchRule endpoint_classes_stay_inside =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
}
