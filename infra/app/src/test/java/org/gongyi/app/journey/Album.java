package org.gongyi.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Pictures of the pages that journeys came to, for people who want to see what they look like. Made only where
/// `-Dpictures=FOLDER` asks for them.
final class Album {

    private static final String FOLDER = System.getProperty("pictures", "");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Album() {}

    static void keep(Page page) {
        if (FOLDER.isEmpty() || page.isClosed() || page.url().startsWith("about:")) return;
        var name = "%04d-%d%s.png"
                .formatted(
                        NEXT.incrementAndGet(),
                        page.viewportSize().width,
                        page.url().replaceFirst("^[a-z]+://[^/]*", "").replaceAll("[^\\w]+", "-"));
        page.screenshot(new ScreenshotOptions().setPath(Path.of(FOLDER, name)).setFullPage(true));
    }
}
