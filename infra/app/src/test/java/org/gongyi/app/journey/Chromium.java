package org.gongyi.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Chromium of this machine; none is downloaded. The one without a window of its own is a third of the work of the
/// whole browser and draws the same pages.
final class Chromium implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> USUAL_FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");

    /// Nothing that asks the network for anything but the page at hand.
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// One for each thread that tests run on, since it belongs to its thread; it ends with the tests.
    /// Starting one takes a second.
    private static final ThreadLocal<Browser> STARTED = new ThreadLocal<>();

    private final String site;
    private final List<BrowserContext> profiles = new ArrayList<>();

    Chromium(int port) {
        site = "http://localhost:" + port;
        if (STARTED.get() == null || !STARTED.get().isConnected()) STARTED.set(started());
    }

    private static Browser started() {
        return Playwright.create()
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(installed()).setArgs(QUIET));
    }

    /// A fresh profile, with the site's policy enforced.
    BrowserContext profile() {
        return opened(options(DESKTOP));
    }

    /// A fresh profile into which axe may put its script.
    BrowserContext openedToAxe(int width) {
        return opened(options(width).setBypassCSP(true));
    }

    /// A fresh profile of a browser that is less able than this one.
    BrowserContext profile(String before) {
        var profile = profile();
        profile.addInitScript(before);
        return profile;
    }

    BrowserContext withoutScripts() {
        return opened(options(PHONE).setJavaScriptEnabled(false));
    }

    private BrowserContext opened(NewContextOptions options) {
        var profile = STARTED.get().newContext(options);
        profiles.add(profile);
        return profile;
    }

    private NewContextOptions options(int width) {
        return new NewContextOptions()
                .setBaseURL(site)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, 740);
    }

    private static Path installed() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), USUAL_FOLDERS.stream())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("""
                        The browser tests need Chromium and found none on the PATH. \
                        Install it: apt-get install chromium-headless-shell fonts-noto-cjk"""));
    }

    /// Closes every profile; one that somebody closed before stays so.
    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }
}
