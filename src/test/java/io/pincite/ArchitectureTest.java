package io.pincite;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.langchain4j.data.document.DocumentSplitter;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import io.pincite.text.Span;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Keeps the packages in reading order and the libraries at home. A red test here is a question, not a list to extend. */
@AnalyzeClasses(packages = "io.pincite", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Doors stand side by side: none knows another. */
    private static final List<String> DOORS = List.of("openai", "mcp", "slack", "command");

    private static final List<String> BEFORE_THE_DOORS = List.of(
            "text",
            "access",
            "intake",
            "passage",
            "index",
            "retrieval",
            "citation",
            "llm",
            "answer",
            "conversation",
            "briefing",
            "quality",
            "web");

    /** Reading order: a package may use what stands before it, never what stands after it. */
    private static final List<String> ORDER = Stream.of(BEFORE_THE_DOORS, DOORS, List.of("ops"))
            .flatMap(List::stream)
            .toList();

    @ArchTest
    static void packages_only_look_back(JavaClasses classes) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(ORDER.subList(i + 1, ORDER.size())))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void doors_do_not_know_each_other(JavaClasses classes) {
        for (String door : DOORS) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(door))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(
                            DOORS.stream().filter(other -> !other.equals(door)).toList()))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule every_class_has_a_place_in_the_order =
            classes().should().resideInAnyPackage(packages(ORDER));

    @ArchTest
    static void every_package_says_what_it_is_for_and_knows_no_null(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
    }

    @ArchTest
    static final ArchRule tika_is_at_home_in_intake = staysIn("org.apache.tika..", "intake");

    /** The libraries below Tika; a briefing writes what they read. */
    @ArchTest
    static final ArchRule file_formats_are_at_home_in_intake =
            staysIn(resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..", "org.jsoup.."), "intake", "briefing");

    @ArchTest
    static final ArchRule icu_is_at_home_in_text = staysIn("com.ibm.icu..", "text", "intake");

    @ArchTest
    static final ArchRule reading_words_is_at_home_in_text =
            staysIn(resideInAnyPackage("org.apache.lucene.analysis..", "org.tartarus.snowball.."), "text", "index");

    @ArchTest
    static final ArchRule searching_words_is_at_home_in_index = staysIn(
            resideInAPackage("org.apache.lucene..").and(not(resideInAPackage("org.apache.lucene.analysis.."))),
            "index");

    @ArchTest
    static final ArchRule splitters_are_at_home_in_passage = staysIn(
            resideInAPackage("dev.langchain4j.data.document.splitter..").or(assignableTo(DocumentSplitter.class)),
            "passage");

    @ArchTest
    static final ArchRule vectors_are_at_home_in_index = staysIn(
            resideInAnyPackage(
                    "dev.langchain4j.data.embedding..",
                    "dev.langchain4j.model.embedding..",
                    "dev.langchain4j.store..",
                    "ai.onnxruntime..",
                    "ai.djl.."),
            "index");

    @ArchTest
    static final ArchRule language_models_are_at_home_in_llm = staysIn(
            resideInAnyPackage(
                    "dev.langchain4j.model.chat..",
                    "dev.langchain4j.model.openai..",
                    "dev.langchain4j.model.ollama..",
                    "dev.langchain4j.model.anthropic..",
                    "dev.langchain4j.http.."),
            "llm");

    /** A model is somewhere else, and so is the service that a command asks. */
    @ArchTest
    static final ArchRule calling_over_http_is_at_home_in_llm_and_command =
            staysIn("java.net.http..", "llm", "command");

    @ArchTest
    static final ArchRule reading_arguments_is_at_home_in_command = staysIn("picocli..", "command");

    /** Two packages call other machines: models are called from llm, Slack from slack, over the client that Quarkus brings. */
    @ArchTest
    static final ArchRule slack_is_called_from_slack = staysIn(
            belongToAnyOf(
                    HttpClient.class, HttpClientOptions.class, WebSocketClient.class, WebSocketClientOptions.class),
            "slack");

    @ArchTest
    static final ArchRule http_is_at_home_in_the_doors =
            staysIn("jakarta.ws.rs..", "web", "openai", "mcp", "slack", "command", "ops");

    @ArchTest
    static final ArchRule databases_are_at_home_in_conversation =
            staysIn(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."), "conversation");

    /** A new citation is made from its document, so that its words are what stands there. */
    @ArchTest
    static final ArchRule kept_citations_come_back_through_conversation = noClasses()
            .that()
            .resideOutsideOfPackages(packages(List.of("citation", "conversation")))
            .should()
            .callConstructor(
                    Citation.class,
                    Source.class,
                    Optional.class,
                    Span.class,
                    String.class,
                    String.class,
                    String.class,
                    Optional.class,
                    List.class);

    /** Besides the doors: intake talks JSON with its worker, conversation and briefing keep what they made as JSON, quality reads questions. */
    @ArchTest
    static final ArchRule json_is_at_home_in_the_doors = staysIn(
            "com.fasterxml.jackson..",
            "intake",
            "index",
            "conversation",
            "briefing",
            "quality",
            "web",
            "openai",
            "mcp",
            "slack",
            "command",
            "ops");

    @ArchTest
    static final ArchRule nobody_looks_at_the_wall_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("time comes from an injected Clock");

    @ArchTest
    static final ArchRule only_ops_makes_a_clock = noClasses()
            .that()
            .resideOutsideOfPackages(packages("ops"))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    /** Settings come through a config interface; intake looks at its own machine to start the worker. */
    @ArchTest
    static final ArchRule nobody_reads_the_environment = noClasses()
            .that()
            .resideOutsideOfPackages(packages(List.of("ops", "intake")))
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule constructors_say_what_is_needed =
            noFields().should().beAnnotatedWith(Inject.class).as("injection goes through the constructor");

    @ArchTest
    static final ArchRule nothing_changes_behind_our_back = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "are ours", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .as("no static state");

    @ArchTest
    static final ArchRule endpoints_are_public_or_quarkus_ignores_them = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    private static ArchRule staysIn(String library, String... homes) {
        return staysIn(resideInAPackage(library), homes);
    }

    private static ArchRule staysIn(DescribedPredicate<JavaClass> library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(List.of(homes)))
                .should()
                .dependOnClassesThat(library);
    }

    private static String[] packages(String name) {
        return packages(List.of(name));
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "io.pincite." + name + "..").toArray(String[]::new);
    }
}
