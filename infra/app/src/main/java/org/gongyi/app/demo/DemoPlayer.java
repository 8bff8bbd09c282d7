package org.gongyi.app.demo;

import java.util.List;
import org.gongyi.app.LedgerSettings;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineRound;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.app.seating.SeatingRound;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.fact.FactId;
import org.gongyi.web.seal.SealedFacts;
import org.gongyi.web.seal.SealedFacts.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Plays the demonstration through the same bus as everybody's acts, once the communities are there, and lets the
/// ledger note what was left undone.
@Component
@Order(2)
class DemoPlayer implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoPlayer.class);

    private final LedgerSettings settings;
    private final Recorder recorder;
    private final SealedFacts sealed;
    private final DeadlineRound deadlines;
    private final SeatingRound seating;

    DemoPlayer(
            LedgerSettings settings,
            Recorder recorder,
            SealedFacts sealed,
            DeadlineRound deadlines,
            SeatingRound seating) {
        this.settings = settings;
        this.recorder = recorder;
        this.sealed = sealed;
        this.deadlines = deadlines;
        this.seating = seating;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) return;
        var mark = new DemoMark(settings.folder());
        if (mark.isThere()) log.info("演示上次已经录入，从原有记录继续 · The demonstration is there already and goes on");
        else play(mark);
    }

    private void play(DemoMark mark) {
        var before = recorder.size();
        DemoYear.lines().forEach(this::play);
        var played = recorder.size() - before;
        deadlines.run();
        mark.leave();
        log.info("演示已录入 {} 条 · The demonstration has {} entries", played, played);
    }

    private void play(Line line) {
        var recorded = recorder.record(line.act(), line.actor());
        if (line.act() instanceof ElectionCommand act) seating.follow(act.election());
        if (line.end() != null) {
            var fact = FactId.of(line.act().community(), recorded.position());
            recorder.record(line.end().act(fact, digests(fact)), line.actor());
        }
    }

    private List<String> digests(FactId fact) {
        return sealed.of(fact).orElseThrow().sealed().stream()
                .map(Place::digest)
                .toList();
    }
}
