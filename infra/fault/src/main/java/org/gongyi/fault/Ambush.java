package org.gongyi.fault;

import static java.util.Objects.requireNonNull;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.time.Duration;

/// Waits in a running ledger until it reaches a point, and holds it there. The program knows nothing of it:
/// the debugger of the Java platform stops it, so that no line of the product is there for the sake of a
/// test.
public final class Ambush implements AutoCloseable {

    private final VirtualMachine machine;

    private Ambush(VirtualMachine machine) {
        this.machine = machine;
    }

    /// What the ledger must be started with.
    ///
    /// @param port 0 for any free one, which is then the first thing that the program prints
    public static String option(int port) {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    }

    public static Ambush of(int port) throws IOException {
        var connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
                .map(AttachingConnector.class::cast)
                .findFirst()
                .orElseThrow();
        var arguments = connector.defaultArguments();
        requireNonNull(arguments.get("hostname")).setValue("127.0.0.1");
        requireNonNull(arguments.get("port")).setValue(String.valueOf(port));
        try {
            return new Ambush(connector.attach(arguments));
        } catch (IllegalConnectorArgumentsException e) {
            throw new IOException(e);
        }
    }

    /// Every thread stands still at the return.
    ///
    /// @param times how often it passes before
    /// @return whether it was reached in time
    public boolean await(Point point, int times, Duration patience) throws InterruptedException {
        machine.classesByName(point.type()).stream()
                .flatMap(type -> type.methodsByName(point.method()).stream())
                .filter(method -> !method.isAbstract() && !method.isBridge() && !method.isSynthetic())
                .forEach(method -> stopAt(method, times));
        if (machine.eventRequestManager().breakpointRequests().isEmpty())
            throw new IllegalStateException("no such point in this program: " + point);
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var events = machine.eventQueue().remove(200);
            if (events == null) continue;
            if (events.stream().anyMatch(BreakpointEvent.class::isInstance)) return true;
            events.resume();
        }
        return false;
    }

    private void stopAt(Method method, int times) {
        BreakpointRequest request = machine.eventRequestManager().createBreakpointRequest(method.location());
        if (times > 0) request.addCountFilter(times + 1);
        request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        request.enable();
    }

    /// Lets it go on.
    @Override
    public void close() {
        try {
            machine.dispose();
        } catch (com.sun.jdi.VMDisconnectedException gone) {
            // it was killed, as was intended
        }
    }
}
