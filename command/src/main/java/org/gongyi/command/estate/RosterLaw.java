package org.gongyi.command.estate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.WrongRows;
import org.gongyi.contract.Findings;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.Flat;
import org.gongyi.contract.estate.OwnerCard;
import org.gongyi.contract.estate.OwnerCard.Holding;
import org.gongyi.contract.estate.OwnersTotals;
import org.gongyi.contract.estate.Weight;

/// How owners and their area are counted: each flat once, each owner once however many flats, the flats together
/// neither more nor less than the estate (REC-AREA).
///
/// 最高人民法院法释〔2020〕17号 第八条, 第九条: area as the register of real estate has it; an exclusive part counts as one
/// person, whoever bought several counts as one, and so does the developer for all that is not sold or not handed over.
record RosterLaw(Registry registry, Weighing weighing) {

    Decision<EstateEvent> list(ListOwners a) {
        var wrong = new WrongRows();
        each(a.flats(), wrong);
        if (!wrong.isEmpty()) return Decision.refuse(wrong.refusal(weighing.checks()));
        var sum = sum(a.flats());
        var total = registry.area().hundredths();
        weighing.guard(
                "REC-AREA",
                sum == total,
                "各户专有部分面积合计 %s 平方米，小区专有部分总面积 %s 平方米%s"
                        .formatted(
                                squareMetres(sum),
                                registry.area(),
                                sum == total ? "" : "，相差 %s 平方米".formatted(squareMetres(Math.abs(sum - total)))),
                Figure.area("flatsArea", "各户合计", sum),
                Figure.area("area", "小区总面积", total));
        return weighing.concludeAll(a.reason(), found -> events(a, found));
    }

    /// Of a sum, which may be larger than any estate: a dropped decimal point is told with both numbers.
    private static String squareMetres(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static long sum(List<Flat> flats) {
        return flats.stream().mapToLong(flat -> flat.area().hundredths()).sum();
    }

    private static void each(List<Flat> flats, WrongRows wrong) {
        var units = new HashMap<String, Integer>();
        var names = new HashMap<String, Flat>();
        Flat developer = null;
        for (var flat : flats) {
            var unit = units.putIfAbsent(flat.unit(), flat.row());
            if (unit != null) wrong.add(flat.row(), "unit", "", "unit-twice", unit);
            if (flat.area().hundredths() == 0) wrong.add(flat.row(), "area", "", "no-area");
            var known = names.putIfAbsent(flat.key(), flat);
            if (known != null && !known.name().equals(flat.name()))
                wrong.add(flat.row(), "name", "", "other-name", known.row());
            if (!flat.undelivered()) continue;
            if (developer == null) developer = flat;
            else if (!developer.key().equals(flat.key()))
                wrong.add(flat.row(), "undelivered", "", "other-developer", developer.row());
        }
    }

    /// Owners in the order of their images, so that their numbers tell nothing of where they live.
    private List<EstateEvent> events(ListOwners a, Findings found) {
        var byKey = new TreeMap<String, List<Flat>>();
        for (var flat : a.flats())
            byKey.computeIfAbsent(flat.key(), _ -> new ArrayList<>()).add(flat);
        var owners = byKey.values().stream().map(Owner::of).toList();
        var totals = new OwnersTotals(
                new Weight(Area.ofHundredths(sum(a.flats())), owners.size()),
                a.flats().size());
        var events = new ArrayList<EstateEvent>();
        for (var from = 0; from < owners.size(); from += OwnersListed.MOST) {
            var part = owners.subList(from, Math.min(from + OwnersListed.MOST, owners.size()));
            events.add(new OwnersListed(
                    a.estate(),
                    a.occurredOn(),
                    from + 1,
                    part.stream().map(Owner::area).toList(),
                    part.stream()
                            .map(one -> Sealed.of(one.person(), one.card()))
                            .toList(),
                    totals,
                    from == 0 ? a.files() : List.of(),
                    from == 0 ? found : Following.of(found)));
        }
        return events;
    }

    /// One owner with all that is theirs.
    private record Owner(PersonId person, Area area, OwnerCard card) {

        static Owner of(List<Flat> flats) {
            var first = flats.getFirst();
            var holdings = flats.stream()
                    .map(flat -> new Holding(flat.unit(), flat.area(), flat.coOwners(), flat.undelivered()))
                    .toList();
            return new Owner(
                    first.person(), Area.ofHundredths(sum(flats)), new OwnerCard(first.key(), first.name(), holdings));
        }
    }
}
