package io.pincite.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Pincite " + Optional.ofNullable(built).orElse("from classes that were never packaged")};
    }
}
