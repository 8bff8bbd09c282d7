package org.gongyi.app.audit;

import static org.gongyi.web.proof.AuditBook.Finding.NO_POSITION;

import java.util.Arrays;
import org.gongyi.app.audit.Rows.Head;
import org.gongyi.log.Frontier;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// What the entries lead to, against what was signed and against the head of the database.
final class Ends {

    private final Published published;
    private final Found found;

    Ends(Published published, Found found) {
        this.published = published;
        this.found = found;
    }

    /// Every checkpoint of that size.
    void signed(Frontier edge) {
        for (var signed : published.signed()) {
            var checkpoint = signed.checkpoint();
            if (checkpoint.size() != edge.size() || Arrays.equals(edge.root(), checkpoint.root())) continue;
            found.add(Kind.CHECKPOINT, checkpoint.size() - 1, "", signed.where(), edge.root(), checkpoint.root());
        }
    }

    /// @param size of the log
    /// @param byLeaves where the tree ends; absent where nobody knows it
    /// @param byEntries likewise, where the entries are right and not the leaves beside them
    void of(Head head, long size, @Nullable Frontier byLeaves, @Nullable Frontier byEntries) {
        for (var signed : published.signed()) {
            var beyond = signed.checkpoint().size();
            if (beyond > size) found.add(Kind.CHECKPOINT, NO_POSITION, "", signed.where(), size, beyond);
        }
        if (byEntries != null && !isOf(head, byLeaves) && isOf(head, byEntries)) {
            found.leavesNotEntries(published.size());
            compare(head, byEntries);
        } else if (byLeaves != null) {
            compare(head, byLeaves);
        }
    }

    private static boolean isOf(Head head, @Nullable Frontier edge) {
        return edge != null && Arrays.equals(head.root(), edge.root());
    }

    private void compare(Head head, Frontier edge) {
        if (head.size() != edge.size()) found.add(Kind.HEAD, NO_POSITION, "", "size", head.size(), edge.size());
        if (!Arrays.equals(head.root(), edge.root()))
            found.add(Kind.HEAD, NO_POSITION, "", "root", head.root(), edge.root());
        if (!Arrays.equals(head.frontier(), edge.toBytes()))
            found.add(Kind.HEAD, NO_POSITION, "", "frontier", head.frontier(), edge.toBytes());
    }
}
