package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.DemandDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.Period;
import org.jspecify.annotations.Nullable;

/// Whether something is to be disclosed, and until when: because its period is over, because it
/// happened, because enough residents ask for it.
record OpeningLaw(Circumstances circumstances) {

    Decision<DisclosureEvent> open(OpeningAct act) {
        return switch (act) {
            case OpenPeriod a -> period(a);
            case BeginDisclosure a -> begin(a);
            case DemandDisclosure a -> demand(a);
        };
    }

    /// By the catalogue and the law of the last day of the period, whenever it is opened.
    private Decision<DisclosureEvent> period(OpenPeriod a) {
        var period = a.disclosure().period();
        if (period.isEmpty()) return is("disclosure", "no-period");
        var until = period.get().until();
        if (!a.occurredOn().isAfter(until)) return is("occurredOn", "period-not-over");
        var law = circumstances.lawOn(until);
        var item = Item.in(law, a.disclosure().item().orElseThrow());
        if (item.isEmpty()) return is("disclosure", "not-in-the-catalogue");
        var timetable = new Timetable(law, circumstances.roster());
        if (timetable.cycleOf(item.get()) != period.get().cycle()) return is("disclosure", "not-its-cycle");
        return timetable
                .limit(period.get().cycle())
                .map(limit -> opened(a, period.get(), item.get(), timetable, limit))
                .orElseGet(() -> is("disclosure", "no-law-asks-for-it"));
    }

    private Decision<DisclosureEvent> opened(OpenPeriod a, Period period, Item item, Timetable timetable, Rule limit) {
        var weighing = new Weighing(circumstances, period.until());
        catalogued(weighing, item);
        var due = weighing.lastDay(period.until(), timetable.dayOf(limit).orElseThrow());
        timetable
                .frequency(period.cycle())
                .ifPresent(rule -> weighing.guard(
                        rule, true, "%s 至 %s 已经届满，应于 %s 前公布".formatted(period.from(), period.until(), due)));
        weighing.dutyBy(limit.id(), POST_DISCLOSURE, item.preparer(), due);
        return weighing.conclude(
                a.reason(),
                f -> new PeriodOpened(
                        a.disclosure(),
                        a.occurredOn(),
                        item.code(),
                        item.title(),
                        item.group(),
                        item.content(),
                        item.preparer(),
                        period,
                        due,
                        f));
    }

    private Decision<DisclosureEvent> begin(BeginDisclosure a) {
        if (a.disclosure().period().isPresent()) return is("disclosure", "name-of-a-period");
        if (a.happenedOn().isAfter(a.occurredOn())) return is("happenedOn", "not-yet");
        var item = Item.in(circumstances.lawOn(a.happenedOn()), a.item());
        if (item.isEmpty()) return is("item", "not-in-the-catalogue");
        if (item.get().cycle() != Cycle.AS_IT_HAPPENS) return is("item", "not-its-cycle");
        if (!List.of(item.get().preparer(), Office.COMMITTEE, Office.LEDGER)
                .contains(circumstances.actor().office())) return is("item", "prepared-by-another");
        var weighing = new Weighing(circumstances, a.happenedOn()).with(new PrivacyLaw(circumstances).of(a));
        catalogued(weighing, item.get());
        var due = atOnce(weighing, item.get(), a.happenedOn());
        return weighing.conclude(
                a.reason(),
                f -> new DisclosureBegun(
                        a.disclosure(),
                        a.occurredOn(),
                        a.item(),
                        a.title(),
                        item.get().group(),
                        item.get().content(),
                        item.get().preparer(),
                        a.happenedOn(),
                        due,
                        a.files(),
                        f));
    }

    /// What a group decided is told the group; everything else of weight is told at any time.
    private @Nullable LocalDate atOnce(Weighing weighing, Item item, LocalDate happened) {
        var first = item.code().value().equals("group-decisions") ? Stream.of("DISC-GROUP") : Stream.<String>empty();
        var limit = Stream.concat(first, Stream.of("DISC-FREQ-A", "DISC-FREQ-C"))
                .flatMap(id -> weighing.rule(id).stream())
                .filter(rule -> rule.has("days"))
                .findFirst();
        limit.ifPresent(rule -> weighing.duty(rule.id(), "days", POST_DISCLOSURE, item.preparer(), happened));
        return limit.map(rule -> weighing.lastDay(happened, rule.days())).orElse(null);
    }

    private static void catalogued(Weighing weighing, Item item) {
        weighing.guard(
                "DISC-CAT",
                true,
                "列入公开目录：%s，依据《%s》%s"
                        .formatted(
                                item.title(),
                                item.citation().law(),
                                item.citation().article()));
    }

    /// Where no law of the place says how many are enough, asking brings no duty.
    private Decision<DisclosureEvent> demand(DemandDisclosure a) {
        if (a.disclosure().period().isPresent()) return is("disclosure", "name-of-a-period");
        var day = a.occurredOn();
        var roster = circumstances.roster();
        var adults = roster.population().on(day).map(Population::adults).orElse(0);
        var seated = roster.representativesOn(day).map(Representatives::number).orElse(0);
        if (a.residents() > adults) return is("residents", "more-than-all");
        if (a.representatives() > seated) return is("representatives", "more-than-all");
        var weighing = new Weighing(circumstances, day).with(new PrivacyLaw(circumstances).of(a));
        weighing.anyShare(
                "DISC-ONDEMAND",
                List.of(
                        claim("adults", "联名", a.residents(), "十八周岁以上" + people(roster), adults),
                        claim("reps", "联名代表", a.representatives(), "全部代表", seated)));
        if (weighing.isInForce("DISC-ONDEMAND") && weighing.failed().isEmpty())
            weighing.duty("DISC-ONDEMAND", "days", POST_DISCLOSURE, Office.COMMITTEE, day);
        return weighing.conclude(
                a.reason(),
                f -> new DisclosureDemanded(
                        a.disclosure(),
                        day,
                        a.title(),
                        a.demand(),
                        a.residents(),
                        adults,
                        a.representatives(),
                        seated,
                        a.files(),
                        f));
    }

    private static String people(Roster roster) {
        return roster.kind() == CommunityKind.VILLAGE ? "村民" : "居民";
    }

    private static Claim claim(String share, String who, int part, String all, int whole) {
        return new Claim(share, new Figure("asking-" + share, who, part), new Figure(share, all, whole));
    }

    private static Decision<DisclosureEvent> is(String field, String problem) {
        return Decision.refuse(new Refusal.DoesNotFit(field, problem));
    }
}
