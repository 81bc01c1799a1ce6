package io.pincite.command;

/** Does what a command line says, and gives the number that the process ends with. */
interface Doer {

    /** Does a command that needs the library. */
    int library(LibraryCommand command, Screen screen);

    /** Starts the service; who has one open already never gets here. */
    default int serve(ServeCommand command, Screen screen) {
        throw new IllegalStateException("A service starts before a library is open");
    }
}
