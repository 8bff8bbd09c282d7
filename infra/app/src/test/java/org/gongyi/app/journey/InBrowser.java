package org.gongyi.app.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A browser for all tests of a class of [org.gongyi.app.BrowserTest], and a resident who sits before it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    @LocalServerPort
    int port;

    Chromium chromium;
    Reader resident;

    @BeforeAll
    void open_the_browser() {
        chromium = new Chromium(port);
        resident = new Reader(chromium.profile());
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }
}
