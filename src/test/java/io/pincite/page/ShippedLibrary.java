package io.pincite.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The service on a copy of the documents that it ships with, so that a test may add and delete; one site may embed it. */
public final class ShippedLibrary implements QuarkusTestProfile {

    private static final Path FOLDER = Path.of("target/page/documents");
    private static final Path DATA = Path.of("target/page/data");

    @Override
    public Map<String, String> getConfigOverrides() {
        Folders.empty(DATA);
        Folders.copy(Path.of("documents"), Folders.empty(FOLDER));
        return Map.of(
                "pincite.documents", FOLDER.toString(),
                "pincite.data", DATA.toString(),
                "pincite.web.widget-origins", OtherSite.NAMED.origin(),
                "pincite.web.widget-questions-per-minute", "100");
    }
}
