package io.pincite.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who published a document, where a line near its top says so and nothing else. */
final class Byline {

    private static final int NEAR_TOP = 6;
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:of|the|and|de|van|von|al|\\p{Lu}[\\p{L}.'’-]*)){0,5}";
    private static final Pattern SOURCE =
            Pattern.compile("(?:Source|Outlet|Publisher|Published by|Publication): ?(" + NAME + ")");
    private static final Pattern BY = Pattern.compile("By (" + NAME + ")(?:, (" + NAME + "))?(?:\\s*[|·•–—-].*)?");
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'/-]{2,40}.{0,30}\\((Reuters|AP|AFP|dpa|TASS|Xinhua|UPI|Ukrinform|Interfax)\\)\\s*[–—-].*",
            Pattern.DOTALL);

    private Byline() {}

    static Optional<String> outletOf(String text, List<Block> blocks) {
        for (Block block :
                blocks.stream().filter(b -> b.kind().quotable()).limit(NEAR_TOP).toList()) {
            String line = block.span().in(text);
            Optional<String> outlet = nameIn(SOURCE.matcher(line.strip()))
                    .or(() -> nameIn(BY.matcher(line.strip())))
                    .or(() -> nameIn(DATELINE.matcher(line.strip())));
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameIn(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(line.group(line.groupCount())).or(() -> Optional.ofNullable(line.group(1)));
    }
}
