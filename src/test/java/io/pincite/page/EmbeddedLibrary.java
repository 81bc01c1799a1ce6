package io.pincite.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The service on the documents that it ships with, embedded in the pages of one other site. */
public final class EmbeddedLibrary implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Path folder = Folders.empty(Path.of("target/widget/documents"));
        Folders.copy(Path.of("documents"), folder);
        return Map.of(
                "pincite.documents", folder.toString(),
                "pincite.data", Folders.empty(Path.of("target/widget/data")).toString(),
                "pincite.web.widget-origins", OtherSite.NAMED.origin(),
                "pincite.web.widget-questions-per-minute", "100");
    }
}
