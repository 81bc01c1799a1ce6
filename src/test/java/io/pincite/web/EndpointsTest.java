package io.pincite.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Quarkus serves a public endpoint method of a package-private class, and silently ignores any other method. */
@AnalyzeClasses(packages = "io.pincite", importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointsTest {

    @ArchTest
    static final ArchRule endpoint_methods_are_public = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule endpoint_classes_stay_inside =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
}
