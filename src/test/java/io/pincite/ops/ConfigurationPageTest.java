package io.pincite.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {

    @Test
    void names_every_setting_with_its_default() {
        assertThat(settingsOnPage()).containsExactlyEntriesOf(settingsInCode());
    }

    private static Map<String, String> settingsOnPage() {
        Map<String, String> settings = new TreeMap<>();
        ReferencePage.cells("configuration.md").stream()
                .filter(row -> row.get(0).startsWith("pincite."))
                .forEach(row -> settings.put(row.get(0), row.get(1)));
        return settings;
    }

    private static Map<String, String> settingsInCode() {
        Map<String, String> settings = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.pincite")) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                Class<?> mapping = type.reflect();
                addSettings(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping, settings);
            }
        }
        return settings;
    }

    private static void addSettings(String prefix, Class<?> mapping, Map<String, String> settings) {
        for (Method method : mapping.getMethods()) {
            String key = prefix + "." + nameOf(method);
            if (method.getReturnType().isInterface()
                    && method.getReturnType().getName().startsWith("io.pincite.")) {
                addSettings(key, method.getReturnType(), settings);
            } else {
                settings.put(key, defaultOf(method));
            }
        }
    }

    private static String nameOf(Method method) {
        WithName name = method.getAnnotation(WithName.class);
        return name == null ? method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) : name.value();
    }

    private static String defaultOf(Method method) {
        WithDefault given = method.getAnnotation(WithDefault.class);
        return given == null ? "none" : given.value();
    }
}
