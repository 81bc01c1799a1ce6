package io.pincite.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The command above all commands. */
@Command(
        name = "pincite",
        description = "Ask a folder of documents; every sentence of the answer says where it stands.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            IndexCommand.class,
            DocumentsCommand.class,
            BriefCommand.class,
            VerifyCommand.class,
            EvalCommand.class,
            HelpCommand.class
        },
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered or done; sources that differ are an answer",
            "1:the documents do not answer, or do not cover the topic",
            "2:the command cannot be understood",
            "3:a quote does not stand where it is said to stand",
            "4:it could not be done, and the message says why"
        },
        footer = {
            "",
            "A command asks the service that runs on the data folder, and opens the folder",
            "itself where none does. pincite COMMAND --help says more."
        })
final class TopCommand {

    /** What the launcher saw on the other side of the streams; it is not there to be typed. */
    @Option(names = "--terminal", hidden = true, split = ",")
    private List<String> terminal = List.of();

    @Option(names = "--columns", hidden = true)
    private Optional<Integer> columns = Optional.empty();

    /**
     * What is on the other side.
     *
     * @param colors whether the person lets colors be used
     */
    Terminal terminal(boolean colors) {
        boolean out = terminal.contains("out");
        return new Terminal(out, terminal.contains("err"), out && colors, columns.orElse(0));
    }
}
