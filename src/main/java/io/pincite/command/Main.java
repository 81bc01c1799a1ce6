package io.pincite.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class Main {

    Main() {}

    /** Starts the service, or does the one command that {@code args} say. */
    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run(args);
        } else {
            System.exit(CommandLines.of(new Entrance(args)).execute(args));
        }
    }
}
