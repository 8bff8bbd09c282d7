package org.gongyi.app.demo;

import org.gongyi.app.LedgerSettings;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.start.CannotStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Refuses a demonstration on a ledger that has other records: invented matters must never stand among real ones.
@Component
@Order(0)
class DemoGuard implements ApplicationRunner {

    private final LedgerSettings settings;
    private final Recorder recorder;

    DemoGuard(LedgerSettings settings, Recorder recorder) {
        this.settings = settings;
        this.recorder = recorder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) return;
        var mark = new DemoMark(settings.folder());
        if (recorder.size() == 0) mark.remove();
        else if (!mark.isThere()) throw refused();
    }

    private static CannotStart refused() {
        return new CannotStart("""
                这本公议簿已经有记录，演示没有录入，原有记录没有改变。
                This ledger already has records. The demonstration was not entered, and nothing was changed.""", """
                演示请用空的数据目录；正式使用请去掉 --demo。
                Use an empty data folder for the demonstration, or start without --demo.""");
    }
}
