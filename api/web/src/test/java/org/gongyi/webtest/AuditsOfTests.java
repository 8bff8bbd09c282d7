package org.gongyi.webtest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.AuditBook;

/// One audit that found one difference, and one that runs.
public final class AuditsOfTests implements AuditBook {

    private static final Instant NIGHT = Instant.parse("2026-03-05T18:30:00Z");
    private static final Run FAULTY = new Run(1, NIGHT, NIGHT.plusSeconds(9), State.FAULTY, 700, 700, 1);
    private static final Run RUNNING = new Run(2, NIGHT.plusSeconds(900), null, State.RUNNING, 700, 256, 0);

    @Override
    public Optional<Run> latest() {
        return Optional.of(FAULTY);
    }

    @Override
    public List<Run> runs(int most) {
        return List.of(RUNNING, FAULTY);
    }

    @Override
    public Optional<Report> report(long run) {
        return run == 1
                ? Optional.of(new Report(
                        FAULTY, List.of(new Finding(Kind.COLUMN, 301, "resolution/1", "community", "1", "2"))))
                : Optional.empty();
    }

    @Override
    public boolean begin() {
        return false;
    }
}
