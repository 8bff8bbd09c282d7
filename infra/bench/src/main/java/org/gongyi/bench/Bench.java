package org.gongyi.bench;

import java.util.List;
import java.util.Set;

/// `./ledger bench [append] [load] [soak] [publish] [replay] [roll] [election] [round] [boards]
/// [hearing] [compare] [pages]` and `./ledger bench verify`: measures what docs/performance.md
/// tells, in one run on one machine. `./ledger bench kills`, `sleepers`, `diskfull` and `clock`:
/// what docs/reliability.md tells of a ledger that is killed, that falls asleep, whose disk is
/// full, and whose clock is set.
final class Bench {

    private static final List<String> ALL = List.of(
            "append",
            "load",
            "soak",
            "publish",
            "replay",
            "roll",
            "election",
            "round",
            "boards",
            "hearing",
            "owners",
            "compare",
            "pages");
    private static final Set<String> OUTSIDE = Set.of("compare", "pages");
    private static final int KILLS = Integer.getInteger("kills", 20);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "kills" -> {
                try (var kills = new Kills(new Report(System.out), KILLS)) {
                    kills.run();
                }
            }
            case "sleepers" -> {
                try (var sleepers = new Sleepers(new Report(System.out))) {
                    sleepers.run();
                }
            }
            case "verify" -> new Verifying(new Report(System.out)).run();
            case "diskfull" -> DiskFull.each(new Report(System.out));
            case "clock" -> {
                try (var clock = new ClockSet(new Report(System.out))) {
                    clock.run();
                }
            }
            default -> measure(arguments);
        }
    }

    private static void measure(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 || arguments[0].equals("all") ? Set.copyOf(ALL) : Set.of(arguments);
        if (!ALL.containsAll(wanted)) throw new IllegalArgumentException("one of " + ALL + " or all");
        var report = new Report(System.out);
        if (!OUTSIDE.containsAll(wanted)) inside(wanted, report);
        if (wanted.contains("compare")) new Comparisons(report).run();
        if (wanted.contains("pages"))
            try (var pages = new Pages(report)) {
                pages.run();
            }
    }

    /// In the application as it runs in this process.
    private static void inside(Set<String> wanted, Report report) throws Exception {
        try (var house = House.built()) {
            Machine.tell(report, house.database());
            if (wanted.contains("append")) new Appending(house, report).run();
            if (wanted.contains("load")) new Loading(house, report).run();
            if (wanted.contains("soak")) new Soak(house, report).run();
            if (wanted.contains("publish")) new Publishing(house, report).run();
            if (wanted.contains("replay")) new Replay(house, report).run();
            if (wanted.contains("roll") && !wanted.contains("election")) new Polling(house, report).roll();
            if (wanted.contains("election")) new Polling(house, report).run();
            if (wanted.contains("round")) new WholeRound(house, report).run();
            if (wanted.contains("boards")) new Boards(house, report).run();
            if (wanted.contains("hearing")) new HearingPage(house, report).run();
            if (wanted.contains("owners")) new OwnersVote(house, report).run();
        }
    }
}
