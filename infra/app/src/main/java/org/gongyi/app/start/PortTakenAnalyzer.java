package org.gongyi.app.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Another program already answers on the web port.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        var port = taken.getPort();
        return new FailureAnalysis("""
                端口 %1$d 已被另一个程序占用,公议簿没有启动。已有记录完好,没有写入任何内容。
                Port %1$d is used by another program, so the ledger did not start. All records are intact; nothing was written.""".formatted(port), """
                换一个端口(./ledger up --port %1$d),或先停止占用端口的程序(可用 ss -ltnp 查看)。
                Choose another port (./ledger up --port %1$d), or stop the other program first (ss -ltnp shows it).""".formatted(port + 10), failure);
    }
}
