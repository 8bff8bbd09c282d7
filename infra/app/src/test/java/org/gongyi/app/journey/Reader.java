package org.gongyi.app.journey;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody in front of a page, who notices everything the browser complains about.
class Reader implements AutoCloseable {

    private static final String PLAIN = "mode=plain";
    private static final List<String> LOOKS = List.of("mode=elder", PLAIN);
    private static final String TELL_POLICY = """
            document.addEventListener('securitypolicyviolation',
                e => console.error('policy ' + e.violatedDirective + ' ' + e.blockedURI))""";
    private static final String KIND_OF = "e => e.tagName === 'SELECT' ? 'select' : e.type";
    private static final String FOCUSED = "(document.activeElement.name || document.activeElement.id || '')";
    private static final String DROP = """
            (place, files) => {
              const carried = new DataTransfer();
              for (const [name, bytes] of files)
                carried.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
              place.dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));
            }""";
    /// What is wrong and nothing else, each rule with the places where it is.
    private static final String WHAT_AXE_FINDS = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.map(rule =>
                  rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join(', '));
            }""";
    /// As an element of the page, which Chromium compiles once, and not as an expression, which it compiles each time.
    private static final String AXE = axe();
    private static final Pattern RECORDED = Pattern.compile(".*/desk/.*[?]at=\\d+");

    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext profile) {
        this.profile = profile;
        profile.addInitScript(TELL_POLICY);
        page = profile.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    requireNonNull(script, "axe comes with its library").readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isOfARequestLeftBehind(message))
            complaints.add(message.text() + " at " + message.location());
    }

    /// Who sends a form while the law still answers an earlier state of it leaves that question behind.
    private static boolean isOfARequestLeftBehind(ConsoleMessage message) {
        return message.text().matches("htmx:(sendAbort|afterRequest)\\b.*");
    }

    /// Errors of scripts, of loading and of the content security policy since the last time somebody asked.
    List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    Reader logIn(String login, String password) {
        open("/login");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        page.waitForURL("**/desk");
        return this;
    }

    /// The same person in another profile: another width, or one open to axe.
    Reader in(BrowserContext other) {
        other.addCookies(profile.cookies());
        return new Reader(other);
    }

    /// Opens everything that is folded on the page.
    Reader unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })");
        return this;
    }

    Response open(String path) {
        return page.navigate(path);
    }

    Reader at(String path) {
        open(path);
        return this;
    }

    /// Opens the form of an act from the guide of a matter or register, which links only what is open now.
    Reader take(String guide, String act) {
        open(guide);
        return follow("main .acts a[href$='/" + act + "']");
    }

    Reader follow(String link) {
        page.click(link + ":visible");
        page.waitForLoadState();
        return this;
    }

    /// Fills in the form of an act by the names of its fields.
    Reader fill(Map<String, String> fields) {
        fields.forEach((name, value) -> {
            var field = page.locator("form.act [name='" + name + "']");
            switch ((String) field.evaluate(KIND_OF)) {
                case "select" -> field.selectOption(value);
                case "checkbox" -> field.setChecked(Boolean.parseBoolean(value));
                default -> field.fill(value);
            }
        });
        return this;
    }

    /// Chooses a file as from a telephone's folder.
    Reader attach(Path file) {
        page.locator("form.act input[type=file]").setInputFiles(file);
        return this;
    }

    Reader handIn(String field, Path... files) {
        page.locator(field).setInputFiles(files);
        return this;
    }

    Reader press(String button) {
        page.click(button);
        return this;
    }

    Reader type(String field, String text) {
        page.locator(field).fill(text);
        return this;
    }

    /// Lets files fall on an element, as from another window.
    Reader drop(String place, Map<String, byte[]> files) {
        var named = files.entrySet().stream()
                .map(file -> List.of(file.getKey(), Base64.getEncoder().encodeToString(file.getValue())))
                .toList();
        page.locator(place).evaluate(DROP, named);
        return this;
    }

    /// Stands on an element as the Tab key would, and works by keys from there.
    Reader standOn(String selector) {
        page.locator(selector).first().focus();
        return this;
    }

    /// Types into whatever has the focus.
    Reader write(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /// Types into whatever has the focus; each value ends with Enter.
    Reader enter(String... values) {
        for (var value : values) {
            if (!value.isEmpty()) page.keyboard().insertText(value);
            page.keyboard().press("Enter");
        }
        return this;
    }

    Reader key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Presses Enter where it sends something, and waits for the page after it.
    int enterToSend() {
        var answer = page.waitForResponse(
                response -> response.request().isNavigationRequest()
                        && response.request().method().equals("POST"),
                () -> page.waitForNavigation(() -> page.keyboard().press("Enter")));
        return answer.status();
    }

    /// Presses Enter on a link.
    Reader enterToFollow(String selector) {
        standOn(selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /// The name of what has the focus, or its id.
    String focused() {
        return (String) page.evaluate("() => " + FOCUSED);
    }

    /// Waits for the field in which a page begins: a browser moves there when it draws the page, after it has loaded.
    Reader beginsIn(String field) {
        page.waitForFunction("field => " + FOCUSED + " === field", field);
        return this;
    }

    String source() {
        return page.content();
    }

    /// What a script answers on this page, where it may import the modules of the site.
    Object ask(String script, Object value) {
        return page.evaluate(script, value);
    }

    /// Waits for an element and says what stands in it.
    String seen(String selector) {
        page.locator(selector).waitFor();
        return page.locator(selector).innerText();
    }

    /// What stands in a page within this page.
    String framed(String frame) {
        return page.frameLocator(frame).locator("main").innerText();
    }

    byte[] picture(String selector) {
        return page.locator(selector).screenshot();
    }

    /// How many pixels wide the pictures are that were really loaded.
    List<Integer> widthsOfPictures(String selector) {
        var pictures = page.locator(selector);
        pictures.first().scrollIntoViewIfNeeded();
        page.waitForFunction("s => [...document.querySelectorAll(s)].every(one => one.complete)", selector);
        return pictures.all().stream()
                .map(one -> (Integer) one.evaluate("one => one.naturalWidth"))
                .toList();
    }

    /// Waits until the law has answered what is filled in, without anything being sent. An answer to what was filled in
    /// before, which is on its way, weighs nothing.
    String liveCheck() {
        page.waitForResponse("**/check*", () -> page.locator(":focus").blur());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("#check:is(.good, .bad):has(li)").waitFor();
        return page.locator("#check").innerText();
    }

    /// Sends the form and returns what became of it.
    private int send() {
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.request().isNavigationRequest(),
                () -> page.click("form.act button.btn-primary"));
        page.waitForLoadState();
        return answer.status();
    }

    /// Sends a form that the ledger will not record, and returns the page that says so. Chromium complains of the
    /// status of such a page, and of nothing else.
    String sendInVain() {
        assertThat(send()).as(this::text).isEqualTo(422);
        assertThat(complaints()).singleElement().asString().contains("status of 422");
        return text();
    }

    /// Sends the form and stands on the page that says it is recorded.
    Reader record() {
        assertThat(send()).as(this::text).isEqualTo(303);
        page.waitForURL(RECORDED);
        return this;
    }

    /// Names of the controls of a form that must be filled in and are not.
    @SuppressWarnings("unchecked") // what the script returns
    List<String> toFillIn() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('form.act [required]')]
                    .filter(one => !one.value && one.checkVisibility()).map(one => one.name)""");
    }

    String valueOf(String field) {
        return page.locator("form.act [name='" + field + "']").inputValue();
    }

    String text() {
        return page.locator("main").innerText();
    }

    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    String address() {
        return page.url();
    }

    List<Cookie> cookies() {
        return profile.cookies();
    }

    /// How far the page sticks out of the window, in pixels.
    int overhang() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// Puts markup at the head of the page's content.
    void plant(String markup) {
        page.locator("main").evaluate("(main, markup) => main.insertAdjacentHTML('afterbegin', markup)", markup);
    }

    /// What axe finds wrong: rule and places. Pages here have no frames of other origins, so it need not be
    /// put into a page of its own.
    List<String> barriers() {
        Album.keep(page);
        page.addScriptTag(new AddScriptTagOptions().setContent(AXE));
        var found = (List<?>) page.evaluate(WHAT_AXE_FINDS);
        return found.stream().map(String::valueOf).toList();
    }

    /// That axe finds nothing on a page, folded out, and that it does not stick out of the window: on a phone plain and
    /// for the elderly, at a desk plain; the rules of axe do not ask how wide a page is.
    void meetsNoBarrier(String address) {
        for (var look : LOOKS) {
            choose(look, address);
            unfold();
            if (look.equals(PLAIN) || page.viewportSize().width == Chromium.PHONE)
                assertThat(barriers()).as(look + " " + address()).isEmpty();
            assertThat(overhang()).as(look + " sideways on " + address).isZero();
        }
    }

    /// The switch of a look leads back to the page that it was chosen on.
    private void choose(String look, String address) {
        var back = URI.create(address).toASCIIString();
        open("/look?" + look + "&back=" + encode(back, UTF_8));
        assertThat(page.url()).endsWith(back);
    }

    @Override
    public void close() {
        Album.keep(page);
        profile.close();
    }
}
