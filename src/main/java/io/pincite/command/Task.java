package io.pincite.command;

/** What a command line asks for, understood and ready to be done. */
interface Task {

    /** Does it, and says how it ended. */
    ExitCode run(Service service, Screen screen);
}
