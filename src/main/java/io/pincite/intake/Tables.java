package io.pincite.intake;

import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a document that name their columns: which row names those of which rows. A row is quoted alone; what its
 * cells mean stands in its header. Looks at every block once; safe to share between threads.
 */
public final class Tables {

    private final List<Extent> extents = new ArrayList<>();

    private Tables() {}

    /** The tables of {@code document}. */
    public static Tables of(Document document) {
        Tables tables = new Tables();
        Optional<Block> header = Optional.empty();
        int end = 0;
        for (Block block : document.blocks()) {
            boolean afterHeader = header.isPresent() && header.get().span().end() == end;
            boolean goesOn = block.kind() == Block.Kind.TABLE_ROW
                    || (afterHeader && !block.kind().quotable());
            boolean samePage =
                    header.isPresent() && document.pageOf(header.get().span()).equals(document.pageOf(block.span()));
            if (!goesOn || !samePage) {
                tables.add(header, end);
                header = Optional.of(block).filter(found -> found.kind() == Block.Kind.TABLE_HEADER);
            }
            end = block.span().end();
        }
        tables.add(header, end);
        return tables;
    }

    /** The row that names the columns of the row at {@code span}; empty for text, and for the header itself. */
    public Optional<Span> headerOf(Span span) {
        int low = 0;
        int high = extents.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Extent extent = extents.get(middle);
            if (span.start() >= extent.end) {
                low = middle + 1;
            } else if (span.start() < extent.header.end()) {
                high = middle - 1;
            } else {
                return Optional.of(extent.header);
            }
        }
        return Optional.empty();
    }

    private void add(Optional<Block> header, int end) {
        header.ifPresent(found -> extents.add(new Extent(found.span(), end)));
    }

    /** One header and where the last of its rows ends. */
    private record Extent(Span header, int end) {}
}
