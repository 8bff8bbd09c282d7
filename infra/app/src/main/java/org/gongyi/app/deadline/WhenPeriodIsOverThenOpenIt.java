package org.gongyi.app.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.disclosure.Timetable;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.LawOfPlace;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Disclosing;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.ledger.OutOfReach;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What is disclosed for a month, a quarter or a year is opened by the ledger's own hand once that is over, and from
/// then on it is due: nobody need think of it, and nobody can leave it out.
///
/// Communities are looked through a part at a time, in the order of their codes, each from the day it came onto the
/// ledger. Whatever stops the round, what was opened is opened, and the next round leaves it out. A round that came to
/// its end is the last of its day.
@Component
class WhenPeriodIsOverThenOpenIt implements DeadlineJob {

    private static final Logger log = LoggerFactory.getLogger(WhenPeriodIsOverThenOpenIt.class);

    private static final int AT_ONCE = 50;
    /// Periods further back were opened in their time, unless the ledger stood still for two years.
    private static final int YEARS_BACK = 2;

    private final QueryGateway queries;
    private final Recorder recorder;
    private final LawOfPlace laws;
    private final Function<CommunityCode, Optional<Roster>> rosters;
    private @Nullable LocalDate finished;

    WhenPeriodIsOverThenOpenIt(
            QueryGateway queries,
            Recorder recorder,
            LawOfPlace laws,
            Function<CommunityCode, Optional<Roster>> rosters) {
        this.queries = queries;
        this.recorder = recorder;
        this.laws = laws;
        this.rosters = rosters;
    }

    @Override
    public void lookAt(LocalDate today) {
        if (today.equals(finished)) return;
        var round = new Round(today);
        @Nullable CommunityCode after = null;
        List<Disclosing> part;
        do {
            part = part(today, after);
            for (var one : part) {
                if (!open(one, round)) return;
                after = one.community();
            }
            round.tell();
        } while (!part.isEmpty());
        if (round.failed == 0) finished = today;
    }

    private List<Disclosing> part(LocalDate today, @Nullable CommunityCode after) {
        var question = new DisclosureQuery.Opened(today.minusYears(YEARS_BACK), after, AT_ONCE);
        return queries.query(question, ResponseTypes.multipleInstancesOf(Disclosing.class))
                .join();
    }

    /// False where the round was told to stop.
    private boolean open(Disclosing one, Round round) {
        round.communities++;
        for (var id : missing(one, round.today).toList()) {
            if (Thread.currentThread().isInterrupted()) return false;
            open(id, round);
        }
        return true;
    }

    private Stream<DisclosureId> missing(Disclosing one, LocalDate today) {
        return rosters.apply(one.community()).stream().flatMap(roster -> {
            var law = laws.of(roster.kind(), one.community());
            return ends(one, today)
                    .flatMap(day -> new Timetable(law.on(day), roster).ending().stream())
                    .map(over -> DisclosureId.of(one.community(), over.item().code(), over.period()))
                    .filter(id -> !one.opened().contains(id));
        });
    }

    /// Every period ends with a month: the ends before today since the community came onto the ledger.
    private static Stream<LocalDate> ends(Disclosing one, LocalDate today) {
        var earliest = today.minusYears(YEARS_BACK);
        var since = one.entered().isAfter(earliest) ? one.entered() : earliest;
        return Stream.iterate(endOfMonth(since), day -> day.isBefore(today), day -> endOfMonth(day.plusDays(1)));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return Cycle.MONTH.periodOf(day).orElseThrow().until();
    }

    /// The rules decide again, so a period that no law asks for, or that was opened meanwhile, is left alone.
    private void open(DisclosureId id, Round round) {
        try {
            if (recorder.recordUnlessOutOfOrder(new OpenPeriod(id, round.today, null), Actor.LEDGER)) round.opened++;
        } catch (RuntimeException failure) {
            if (failure instanceof OutOfReach) throw failure;
            round.failed++;
            log.error("公开期次没有开启,下一小时再试 · Period not opened, next try in an hour: {}", id, failure);
        }
    }

    /// How far it has come.
    private static final class Round {
        private final LocalDate today;
        private int communities;
        private int opened;
        private int failed;

        Round(LocalDate today) {
            this.today = today;
        }

        void tell() {
            if (opened > 0)
                log.info(
                        "公开期次：已查 {} 个社区，开启 {} 期 · Disclosures: {} communities looked at, {} periods opened",
                        communities,
                        opened,
                        communities,
                        opened);
        }
    }
}
