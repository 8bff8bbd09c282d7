package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;

/// The round of a city: every community elects its committee, every voter stands on a roll person by person. Loaded
/// by the acts themselves, each weighed and recorded, and then looked at over HTTP.
record WholeRound(House house, Report report) {

    private static final int VOTERS = Integer.getInteger("voters", 525_800);
    private static final int COMMUNITIES = Integer.getInteger("communities", 1_000);
    private static final int VISITS = 100;
    private static final String FREE = """
            select code || ' ' || kind from community_register
            where code not in (select community from election_list) and offices = '[]' order by code limit ?""";

    /// One of so many has not voted yet.
    private static final int BEHIND = 10;

    void run() throws Exception {
        var votes = votes();
        load(votes);
        report.heading("How the round stands, over HTTP, not compressed");
        report.columns("page", "KB", "first ms", "median ms", "p99 ms", "slowest ms");
        var year = Vote.today(house).getYear();
        tell("a city", List.of("/elections?year=" + year));
        tell("its counties", parts(6, year));
        tell("its towns", parts(9, year));
        tell("elections", votes.stream().map(vote -> "/elections/" + vote.id()).toList());
        tell("rolls", votes.stream().map(vote -> "/rolls/" + vote.id()).toList());
    }

    /// Those that the demonstration has left alone, as many voters in each as in the others.
    private List<Vote> votes() {
        var codes = house.database()
                .sql(FREE)
                .param(COMMUNITIES)
                .query(String.class)
                .list();
        var votes = new ArrayList<Vote>();
        for (var i = 0; i < codes.size(); i++) {
            var from = (int) ((long) VOTERS * i / codes.size());
            var until = (int) ((long) VOTERS * (i + 1) / codes.size());
            var code = codes.get(i).split(" ")[0];
            var kind = CommunityKind.valueOf(codes.get(i).split(" ")[1]);
            votes.add(new Vote(house, Vote.today(house), new CommunityCode(code), until - from, 2, kind, from));
        }
        return votes;
    }

    private void load(List<Vote> votes) throws Exception {
        var before = house.size();
        var start = System.nanoTime();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(IntStream.range(0, votes.size())
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        voted(votes.get(i), i % BEHIND != 0);
                        return true;
                    })
                    .toList())) done.get();
        }
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
        report.heading("A round of %d elections with %d voters".formatted(votes.size(), VOTERS));
        report.columns("seconds", "until the lists have it", "entries", "voters a second");
        report.row(seconds, house.caughtUp().toMillis() / 1e3, house.size() - before, VOTERS / seconds);
    }

    private static void voted(Vote vote, boolean isCounted) throws InterruptedException {
        vote.call();
        vote.register();
        vote.arrange();
        if (isCounted) vote.announce();
    }

    /// A page for each part of the city that has its code in so many digits.
    private List<String> parts(int digits, int year) {
        return house
                .database()
                .sql("select distinct left(code, ?) from community_register order by 1")
                .param(digits)
                .query(String.class)
                .list()
                .stream()
                .map(place -> "/elections?year=%d&place=%s".formatted(year, place))
                .toList();
    }

    /// In turn, until there were so many visits; each time it is drawn anew.
    private void tell(String what, List<String> pages) throws IOException, InterruptedException {
        var browser = new Browser(house.site());
        var nanos = new long[VISITS];
        var bytes = 0;
        for (var visit = 0; visit < VISITS; visit++) {
            var start = System.nanoTime();
            var page = browser.get(pages.get(visit % pages.size()));
            nanos[visit] = System.nanoTime() - start;
            bytes = Math.max(bytes, page.getBytes(UTF_8).length);
        }
        var first = nanos[0] / 1e6;
        var all = new Round(nanos, 1);
        report.row(what, bytes / 1024.0, first, all.millis(0.5), all.millis(0.99), all.millis(1));
    }
}
