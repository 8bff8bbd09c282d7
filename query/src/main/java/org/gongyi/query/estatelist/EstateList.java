package org.gongyi.query.estatelist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all estates.
public final class EstateList implements Projection {

    private final Sheet<Row> sheet;

    public EstateList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "estate_list", Row.class, "id");
    }

    /// @param position of the entry that registered it
    /// @param owners 0 before a roster was handed in, and after its area became another
    /// @param votes how many were called
    /// @param open numbers of those under way
    record Row(
            String id,
            long position,
            String community,
            String name,
            String area,
            @Nullable String propertyCompany,
            int owners,
            int votes,
            List<Integer> open) {

        static Row registered(Entry<EstateEvent> entry) {
            var e = (EstateRegistered) entry.event();
            return new Row(
                    e.subject(),
                    entry.recorded().position(),
                    e.community().value(),
                    e.name(),
                    e.area().value(),
                    e.propertyCompany(),
                    0,
                    0,
                    List.of());
        }

        Row after(EstateEvent event) {
            return switch (event) {
                case EstateRevised e -> revised(e);
                case OwnersListed e -> with(e.totals().whole().owners(), votes, open);
                case OwnersVoteCalled e -> with(owners, votes + 1, plus(e.number()));
                case OwnersResultAnnounced e -> with(owners, votes, without(e.vote()));
                case OwnersVoteCancelled e -> with(owners, votes, without(e.vote()));
                case EstateRegistered _,
                        OwnersCommitteeNoted _,
                        GroupSetUp _,
                        OwnersVoteDemanded _,
                        OwnersBallotsRecorded _,
                        OwnersCommitteeFiled _,
                        EstateDutyLapsed _ -> this;
            };
        }

        private Row revised(EstateRevised e) {
            var now = e.area().value().equals(area) ? owners : 0;
            return new Row(id, position, community, name, e.area().value(), e.propertyCompany(), now, votes, open);
        }

        private Row with(int listed, int called, List<Integer> underWay) {
            return new Row(id, position, community, name, area, propertyCompany, listed, called, underWay);
        }

        private List<Integer> plus(int number) {
            var all = new ArrayList<>(open);
            all.add(number);
            return all;
        }

        private List<Integer> without(int number) {
            return open.stream().filter(one -> one != number).toList();
        }
    }

    @Override
    public String name() {
        return "estate-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(EstateEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<EstateEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.registered(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
