package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gongyi.app.access.Accounts;
import org.gongyi.app.access.Holdings;

/// A polling day of ten thousand voters at twelve boxes: twenty clerks at once, each signed in and before a page of
/// their own, over HTTP. Every ballot is given out by the page of a station, then boxes are entered by two people who
/// save as they type.
record Polling(House house, Report report) {

    private static final int CLERKS = 20;
    private static final int SAVES = 20;
    private static final int WARMING = 500;
    private static final int PACED = 30;

    void run() throws Exception {
        var vote = Vote.ofLargeVillage(house);
        vote.call();
        house.caughtUp();
        registered(vote);
        vote.arrange();
        house.caughtUp();
        posted(vote);
        report.heading("A polling day of %d voters, %d boxes, %d clerks over HTTP"
                .formatted(vote.voters(), vote.boxes(), CLERKS));
        report.columns("", "acts", "a second", "median ms", "p99 ms", "slowest ms");
        var clerks = clerks(vote);
        var next = new AtomicInteger();
        tell(
                "stations opened",
                all(IntStream.rangeClosed(1, vote.boxes())
                        .<Callable<long[]>>mapToObj(
                                box -> () -> timed(() -> clerks.getFirst().seals("open", box)))
                        .toList()));
        tell("ballots given out, first %d".formatted(WARMING), issued(clerks, next, WARMING));
        tell("ballots given out by the page", issued(clerks, next, vote.voters() / 2));
        tell("the same, one a second each", paced(clerks, next));
        var programs = programs(vote);
        tell("ballots given out by the API", issued(programs, next, vote.voters()));
        tell(
                "voters searched by name",
                all(clerks.stream()
                        .<Callable<long[]>>map(clerk -> () -> repeated(SAVES, turn -> clerk.finds(1 + turn)))
                        .toList()));
        tell(
                "stations closed",
                all(IntStream.rangeClosed(1, vote.boxes())
                        .<Callable<long[]>>mapToObj(
                                box -> () -> timed(() -> clerks.get(box).seals("close", box)))
                        .toList()));
        tell(
                "slips saved",
                all(IntStream.range(0, 2 * vote.boxes())
                        .<Callable<long[]>>mapToObj(n -> () ->
                                repeated(SAVES, turn -> clerks.get(n % CLERKS).saves(1 + n / 2, turn)))
                        .toList()));
    }

    /// The sheet of everybody, from the first byte sent to the answer.
    void roll() throws Exception {
        var vote = Vote.ofLargeVillage(house);
        vote.call();
        house.caughtUp();
        registered(vote);
    }

    /// The roll as everybody sees it while it is posted, and as those who keep it do: the first page, and one in the
    /// middle.
    private void posted(Vote vote) throws Exception {
        report.heading("Pages of the roll, not compressed");
        report.columns("page", "KB", "median ms", "p99 ms", "slowest ms");
        var keeper = new Browser(house.site());
        enter(keeper, vote, 0);
        for (var page : List.of("/rolls/" + vote.id(), "/desk/rolls/" + vote.id()))
            for (var from : List.of("", "?from=" + vote.voters() / 2)) {
                var bytes = keeper.get(page + from).getBytes(UTF_8).length;
                var visits = all(List.of(() -> repeated(SAVES, _ -> keeper.get(page + from))));
                report.row(page + from, bytes / 1024.0, visits.millis(0.5), visits.millis(0.99), visits.millis(1));
            }
    }

    private void registered(Vote vote) throws Exception {
        var browser = new Browser(house.site());
        enter(browser, vote, 0);
        var secret = Clerk.token(browser);
        var sheet = vote.sheet();
        var start = System.nanoTime();
        browser.upload("/api/rolls/" + vote.id() + "/register-voters", sheet, secret);
        var took = Duration.ofNanos(System.nanoTime() - start);
        report.heading("A roll of %d voters from a spreadsheet over HTTP".formatted(vote.voters()));
        report.columns("KB", "seconds to the answer", "until the lists have it");
        report.row(sheet.length / 1024, took.toMillis() / 1e3, house.caughtUp().toMillis() / 1e3);
    }

    /// Each who presides has one account; a session of it is a clerk.
    private void enter(Browser browser, Vote vote, int number) throws IOException, InterruptedException {
        var seat = number % Vote.PRESIDING;
        var login = "bench" + seat;
        var accounts = house.part(Accounts.class);
        if (accounts.findByLogin(login).isPresent()) {
            browser.signIn(login);
            return;
        }
        var opened = accounts.create(login, "计票员", false);
        house.part(Holdings.class).link(opened.account(), vote.village(), vote.presiding(seat));
        browser.enter(login, opened.oneTimePassword());
    }

    /// Those who have a token instead of a page.
    private List<Program> programs(Vote vote) throws IOException, InterruptedException {
        var programs = new ArrayList<Program>();
        for (var number = 0; number < CLERKS; number++) {
            var browser = new Browser(house.site());
            enter(browser, vote, number);
            programs.add(new Program(browser, vote, Clerk.token(browser)));
        }
        return programs;
    }

    private List<Seated> clerks(Vote vote) throws IOException, InterruptedException {
        var clerks = new ArrayList<Seated>();
        for (var number = 0; number < CLERKS; number++) {
            var browser = new Browser(house.site());
            enter(browser, vote, number);
            clerks.add(Seated.at(browser, vote));
        }
        return clerks;
    }

    /// Somebody who gives out ballots.
    private interface Giver {
        void issues(int number) throws IOException, InterruptedException;
    }

    /// A program at a station: one request a ballot.
    private record Program(Browser browser, Vote vote, String secret) implements Giver {

        @Override
        public void issues(int number) throws IOException, InterruptedException {
            browser.send(
                    "/api/elections/%s/issue/%d/ballots".formatted(vote.id(), 1 + number % vote.boxes()),
                    "{\"number\":%d}".formatted(number),
                    secret);
        }
    }

    /// Somebody who is signed in, with the token of their forms: each act is sent, and answered by another page.
    private record Seated(Browser browser, Vote vote, String token) implements Giver {

        static Seated at(Browser browser, Vote vote) throws IOException, InterruptedException {
            return new Seated(browser, vote, browser.token("/desk/elections/%s/count".formatted(vote.id())));
        }

        private String station(int box) {
            return "/desk/elections/%s/issue/%d".formatted(vote.id(), box);
        }

        void seals(String what, int box) throws IOException, InterruptedException {
            browser.post(station(box), Map.of("do", what, "seal", "0001", "by", "甲", "witnesses", "乙、丙"), token);
        }

        @Override
        public void issues(int number) throws IOException, InterruptedException {
            browser.post(
                    station(1 + number % vote.boxes()),
                    Map.of("do", "issue", "number", Integer.toString(number)),
                    token);
        }

        void finds(int number) throws IOException, InterruptedException {
            browser.post(station(1), Map.of("do", "find", "who", "村民%05d".formatted(number)), token);
        }

        void saves(int box, int turn) throws IOException, InterruptedException {
            var fields = new HashMap<>(Map.of("do", "save", "issued", "833", "returned", Integer.toString(800 + turn)));
            for (var one : vote.candidates())
                fields.put("votes.%s.%s.for".formatted(one.person(), one.post()), Integer.toString(100 + turn));
            fields.put("version", Integer.toString(turn));
            browser.post("/desk/elections/%s/count/%d".formatted(vote.id(), box), fields, token);
        }
    }

    /// Twenty people who each have a voter before them every second, for half a minute. A ballot that takes
    /// longer makes the next one wait, and that is counted.
    private static Round paced(List<Seated> clerks, AtomicInteger next) throws Exception {
        return all(clerks.stream()
                .<Callable<long[]>>map(clerk -> () -> {
                    var start = System.nanoTime() + clerks.indexOf(clerk) * 1_000_000_000L / CLERKS;
                    var nanos = new long[PACED];
                    for (var turn = 0; turn < PACED; turn++) {
                        var due = start + turn * 1_000_000_000L;
                        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                        clerk.issues(next.incrementAndGet());
                        nanos[turn] = System.nanoTime() - due;
                    }
                    return nanos;
                })
                .toList());
    }

    private static Round issued(List<? extends Giver> clerks, AtomicInteger next, int until) throws Exception {
        return all(clerks.stream()
                .<Callable<long[]>>map(clerk -> () -> {
                    var nanos = new ArrayList<Long>();
                    for (var number = next.incrementAndGet(); number <= until; number = next.incrementAndGet()) {
                        var mine = number;
                        nanos.add(timed(() -> clerk.issues(mine))[0]);
                    }
                    next.decrementAndGet();
                    return nanos.stream().mapToLong(Long::longValue).toArray();
                })
                .toList());
    }

    /// One request.
    @FunctionalInterface
    private interface Request {
        void send() throws IOException, InterruptedException;
    }

    /// One of several.
    @FunctionalInterface
    private interface Turn {
        void take(int turn) throws IOException, InterruptedException;
    }

    private static long[] timed(Request request) throws IOException, InterruptedException {
        var start = System.nanoTime();
        request.send();
        return new long[] {System.nanoTime() - start};
    }

    private static long[] repeated(int times, Turn one) throws IOException, InterruptedException {
        var nanos = new long[times];
        for (var turn = 0; turn < times; turn++) {
            var now = turn;
            nanos[turn] = timed(() -> one.take(now))[0];
        }
        return nanos;
    }

    private static Round all(List<Callable<long[]>> clerks) throws Exception {
        var start = System.nanoTime();
        var nanos = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(clerks)) for (var one : done.get()) nanos.add(one);
        }
        return new Round(nanos.stream().mapToLong(Long::longValue).toArray(), (System.nanoTime() - start) / 1e9);
    }

    private void tell(String what, Round round) {
        report.row(what, round.nanos().length, round.rate(), round.millis(0.5), round.millis(0.99), round.millis(1));
    }
}
