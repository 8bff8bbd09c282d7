package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;

/// The boards of a city: 747,000 lines of money in the communities the demonstration has left alone, loaded by the acts
/// themselves, and then read by two hundred people a second, each page drawn anew; the overview; and the nightly look
/// at the periods.
record Boards(House house, Report report) {

    private static final int RATE = Integer.getInteger("rate", 200);
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int COMMUNITIES = Integer.getInteger("communities", 1_000);
    private static final int CONNECTIONS = 64;
    private static final int VISITS = 40;
    private static final String FREE = """
            select code || ' ' || kind from community_register
            where code not in (select community from disclosure_list) and offices = '[]' order by code limit ?""";

    void run() throws Exception {
        var all = communities();
        load(all);
        report.heading("Read over HTTP, not compressed, %d requests a second for %d s".formatted(RATE, SECONDS));
        report.columns("page", "requests a second", "median ms", "p95 ms", "p99 ms", "slowest ms");
        var boards = all.stream()
                .map(one -> "/communities/%s/board".formatted(one.place()))
                .toList();
        read("warming up", boards);
        read("boards", boards);
        read("boards of a year", boards.stream().map(board -> board + "/2026").toList());
        read(
                "boards within a page",
                boards.stream().map(board -> board + "/embed").toList());
        read(
                "statements of %d lines".formatted(Quarters.LINES),
                all.stream()
                        .flatMap(one -> one.names().stream())
                        .map(id -> "/disclosures/" + id)
                        .toList());
        overviews();
        nights();
    }

    private List<Quarters> communities() {
        return house.database().sql(FREE).param(COMMUNITIES).query(String.class).list().stream()
                .map(one -> one.split(" "))
                .map(one -> new Quarters(
                        house.part(Recorder.class), new CommunityCode(one[0]), CommunityKind.valueOf(one[1])))
                .toList();
    }

    private void load(List<Quarters> all) throws Exception {
        var before = house.size();
        var start = System.nanoTime();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(all.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        one.seat();
                        one.play();
                        return true;
                    })
                    .toList())) done.get();
        }
        var seconds = seconds(start);
        var statements = all.stream().mapToInt(one -> one.names().size()).sum();
        report.heading("%d statements of %d lines in %d communities".formatted(statements, Quarters.LINES, all.size()));
        report.columns("lines", "seconds", "until the lists have it", "entries", "statements a second");
        report.row(
                statements * Quarters.LINES,
                seconds,
                house.caughtUp().toMillis() / 1e3,
                house.size() - before,
                statements / seconds);
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    /// Each request has its moment, and waits from then on, also for those before it.
    private void read(String what, List<String> pages) throws Exception {
        var requests = RATE * SECONDS;
        var start = System.nanoTime();
        var nanos = new long[requests];
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var jobs = new ArrayList<Future<?>>();
            for (var n = 0; n < requests; n++) {
                var number = n;
                var due = start + n * 1_000_000_000L / RATE;
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                jobs.add(threads.submit(() -> {
                    fetch(client, pages.get(scattered(number) % pages.size()));
                    nanos[number] = System.nanoTime() - due;
                    return true;
                }));
            }
            for (var job : jobs) job.get();
        }
        var round = new Round(nanos, (System.nanoTime() - start) / 1e9);
        report.row(what, round.rate(), round.millis(0.5), round.millis(0.95), round.millis(0.99), round.millis(1));
    }

    /// All over the pages, the same in every run.
    private static int scattered(int number) {
        return (int) (number * 2_654_435_761L & Integer.MAX_VALUE);
    }

    private void fetch(HttpClient client, String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.site() + page))
                .header("Accept", "text/html")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(page + " answers " + answer.statusCode());
    }

    private void overviews() throws Exception {
        report.heading("The overview of the city, one visit after the other");
        report.columns("page", "KB", "median ms", "p99 ms", "slowest ms");
        var browser = new Browser(house.site());
        for (var page : List.of(
                "/disclosures",
                "/disclosures?place=510411",
                "/disclosures?concern=due",
                "/disclosures?concern=posted-late")) {
            var bytes = browser.get(page).getBytes(UTF_8).length;
            var nanos = new long[VISITS];
            for (var visit = 0; visit < VISITS; visit++) {
                var start = System.nanoTime();
                browser.get(page);
                nanos[visit] = System.nanoTime() - start;
            }
            var round = new Round(nanos, 1);
            report.row(page, bytes / 1024.0, round.millis(0.5), round.millis(0.99), round.millis(1));
        }
    }

    /// The night after a quarter, and one in which nothing is to be opened. Every community counts as on the ledger
    /// since that quarter; the job itself looks two years back.
    private void nights() {
        var quarter = LocalDate.of(2026, 7, 1);
        house.owner()
                .sql("update disclosure_begun set entered = least(entered, ?)")
                .param(quarter)
                .update();
        report.heading("The nightly look at the periods");
        report.columns("", "seconds", "periods opened");
        var today = Vote.today(house);
        IntStream.of(3, 2).forEach(before -> {
            var size = house.size();
            var start = System.nanoTime();
            house.part("whenPeriodIsOverThenOpenIt", DeadlineJob.class).lookAt(today.minusDays(before));
            var seconds = seconds(start);
            house.caughtUp();
            report.row(before == 3 ? "after a quarter" : "nothing to open", seconds, house.size() - size);
        });
    }
}
