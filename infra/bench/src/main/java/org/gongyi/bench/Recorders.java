package org.gongyi.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;

/// Sixteen clients that record over HTTP whatever happens, and remember what was acknowledged.
final class Recorders {

    static final String TOWNSHIP = "510411101";

    private static final int CLIENTS = 16;
    private static final List<String> COMMUNITIES =
            List.of("510411101001", "510411101200", "510411101201", "510411101202", "510411101203", "510411101204");
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger(1);

    /// The number that was recorded, by the position that was answered.
    private final Map<Long, Integer> acknowledged = new ConcurrentHashMap<>();

    /// Ends what it was begun for, and waits until the last client is done.
    interface Recording extends AutoCloseable {
        @Override
        void close();
    }

    Recording record(Running ledger, String token) {
        var over = new AtomicBoolean();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (var client = 0; client < CLIENTS; client++) clients.execute(() -> recordUntil(over, ledger, token));
        return () -> {
            over.set(true);
            clients.close();
        };
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /// Only what is answered by 200 is acknowledged; everything else may or may not be recorded.
    private void recordUntil(AtomicBoolean over, Running ledger, String token) {
        while (!over.get()) {
            var number = next.getAndIncrement();
            try {
                var answer = http.send(act(ledger, token, number), BodyHandlers.ofString());
                var position = POSITION.matcher(answer.body());
                if (answer.statusCode() == 200 && position.find())
                    acknowledged.put(Long.parseLong(position.group(1)), number);
            } catch (IOException cutOff) {
                pause();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest act(Running ledger, String token, int number) {
        var community = COMMUNITIES.get(number % COMMUNITIES.size());
        return HttpRequest.newBuilder(ledger.at("/api/communities/" + community + "/count-population"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"occurredOn\":\"2026-03-05\",\"adults\":%d,\"households\":1}".formatted(number)))
                .build();
    }

    static long entries(Running ledger) throws Exception {
        try (var connection = DriverManager.getConnection(ledger.databaseUrl());
                var query = connection.createStatement();
                var row = query.executeQuery("select size from ledger_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Reads the whole log from the database itself, as it stands at one moment: the ledger notes lapses meanwhile.
    String verdict(Running ledger) throws Exception {
        var wrong = new ArrayList<String>();
        var found = 0;
        var leaves = new ArrayList<byte[]>();
        try (var connection = DriverManager.getConnection(ledger.databaseUrl())) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var query = connection.createStatement();
            try (var rows = query.executeQuery("select position, entry, leaf from ledger_entry order by position")) {
                while (rows.next()) {
                    var position = rows.getLong(1);
                    if (position != leaves.size()) wrong.add("a gap before " + position);
                    var leaf = TreeHash.ofLeaf(rows.getBytes(2));
                    if (!Arrays.equals(leaf, rows.getBytes(3))) wrong.add("another leaf at " + position);
                    leaves.add(leaf);
                    var number = acknowledged.get(position);
                    if (number == null) continue;
                    found++;
                    if (!new String(rows.getBytes(2), StandardCharsets.UTF_8).contains("\"adults\":" + number + ","))
                        wrong.add("another act at " + position);
                }
            }
            try (var head = query.executeQuery("select size, root from ledger_head")) {
                head.next();
                if (head.getLong(1) != leaves.size()) wrong.add("head of size " + head.getLong(1));
                if (!Arrays.equals(
                        head.getBytes(2), Frontier.empty().append(leaves).root())) wrong.add("another root");
            }
        }
        if (found != acknowledged.size()) wrong.add(acknowledged.size() - found + " acknowledged acts are lost");
        return wrong.isEmpty()
                ? "all, once, tree whole"
                : String.join("; ", wrong.subList(0, Math.min(3, wrong.size())));
    }
}
