package org.gongyi.app.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.files.FileRegister.Kept;
import org.gongyi.contract.ledger.FileQuery;
import org.springframework.stereotype.Component;

/// What was handed in and never recorded is not kept: nobody can see it, and somebody may be in it. A round begins only
/// when the lists tell the whole log, so what is named is known to be.
@Component
class WhenFileIsNamedByNobodyThenRemoveIt implements DeadlineJob {

    private static final int AT_ONCE = 500;

    private final DiskShelf shelf;
    private final QueryGateway queries;
    private final FileSettings settings;
    private final Clock clock;

    WhenFileIsNamedByNobodyThenRemoveIt(DiskShelf shelf, QueryGateway queries, FileSettings settings, Clock clock) {
        this.shelf = shelf;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void lookAt(LocalDate today) {
        var end = clock.instant().minus(settings.patience());
        shelf.clearDrafts();
        var last = "";
        while (true) {
            var waiting = shelf.register().waitingSince(end, last, AT_ONCE);
            var named = named(waiting);
            shelf.register().pardon(named);
            for (var file : waiting) if (!named.contains(file.digest())) shelf.removeUnnamed(file, end);
            if (waiting.size() < AT_ONCE) return;
            last = waiting.getLast().digest();
        }
    }

    private Set<String> named(List<Kept> files) {
        var digests = files.stream().map(Kept::digest).toList();
        return new HashSet<>(
                queries.query(new FileQuery.Named(digests), ResponseTypes.multipleInstancesOf(String.class))
                        .join());
    }
}
