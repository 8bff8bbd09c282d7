package org.gongyi.log.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A witness behind HTTP.
public final class WitnessServer implements AutoCloseable {

    private static final String ADD = "/add-checkpoint";

    private final HttpServer server;

    private WitnessServer(HttpServer server) {
        this.server = server;
    }

    public static WitnessServer start(Witness witness, InetSocketAddress address) throws IOException {
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                send(exchange, reply(witness, exchange));
            }
        });
        server.start();
        return new WitnessServer(server);
    }

    private static Witness.Reply reply(Witness witness, HttpExchange exchange) throws IOException {
        var path = String.valueOf(exchange.getRequestURI().getPath());
        if (path.equals(ADD)) return added(witness, exchange);
        if (exchange.getRequestMethod().equals("GET") && path.matches("/[0-9a-f]{64}/checkpoint"))
            return witness.checkpoint(path.substring(1, 65));
        return Witness.Reply.text(404, "no such resource");
    }

    private static Witness.Reply added(Witness witness, HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) return Witness.Reply.text(405, "POST only");
        var body = exchange.getRequestBody().readNBytes(AddCheckpoint.LIMIT + 1);
        return body.length > AddCheckpoint.LIMIT ? Witness.Reply.text(413, "too large") : witness.add(body);
    }

    private static void send(HttpExchange exchange, Witness.Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
