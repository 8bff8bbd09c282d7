package org.gongyi.web.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// The page that checks a bundle by a double-click, in one file. Its checks are the modules of `/verify`, as they are
/// served; browsers load no module from a file on the disk, so each stands in the page under its name (an import map).
@Component
final class CheckPage {

    static final String STYLE =
            "body{font:1.05rem/1.6 \"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;"
                    + "max-width:48rem;margin:1rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
                    + "h1{color:#b3140b;font-size:1.6rem}h2{font-size:1.1rem;margin:1.2rem 0 .2rem}"
                    + "dl div{display:flex;gap:.8rem}dt{min-width:9rem;color:#555}dd{margin:0;white-space:pre-line}"
                    + "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left}"
                    + "section{border-top:1px solid #ccc}.small{font-size:.9rem;color:#444}"
                    + "#drop{border:2px dashed #888;padding:1rem;margin:1rem 0}input,textarea{font:inherit;max-width:100%}"
                    + "#verdict{border-left:.5rem solid #888;padding:.2rem 1rem;margin:1rem 0}"
                    + "#verdict.good{border-color:#17692f;background:#eef8f0}#verdict.bad{border-color:#b3140b;background:#fdf0ef}"
                    + "code{word-break:break-all}textarea{width:100%;box-sizing:border-box}";

    private static final List<String> MODULES = List.of("strict", "tree", "note", "policy", "receipt");
    private static final Pattern IMPORT = Pattern.compile("from \"(?:\\./|\\.\\./verify/)([a-z]+)\\.js\"");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ITemplateEngine templates;
    private final Wording words;

    CheckPage(ITemplateEngine templates, Wording words) {
        this.templates = templates;
        this.words = words;
    }

    String html() {
        Map<String, Object> said = Map.of("words", spoken());
        return templates
                .process("bundle/check", new Context(CHINESE, said))
                .replace("</head>", "<style>" + STYLE + "</style></head>")
                .replace("</body>", scripts() + "</body>");
    }

    String readme(Selection selection) {
        return "\uFEFF" + words.say("bundle.readme", selection.title()).replace("\n", "\r\n");
    }

    private static String scripts() {
        var imports = MODULES.stream()
                .map(name -> "\"%s\":\"data:text/javascript;base64,%s\"".formatted(name, module(name)))
                .collect(Collectors.joining(","));
        return "<script type=\"importmap\">{\"imports\":{%s}}</script>\n<script type=\"module\">\n%s</script>\n"
                .formatted(imports, byName(source("/static/bundle/check.js")));
    }

    private static String module(String name) {
        return Base64.getEncoder()
                .encodeToString(
                        byName(source("/static/verify/%s.js".formatted(name))).getBytes(UTF_8));
    }

    private static String byName(String source) {
        return IMPORT.matcher(source).replaceAll("from \"$1\"");
    }

    /// What the script may have to say.
    private static Map<String, String> spoken() {
        var spoken = new TreeMap<String, String>();
        take(spoken, "messages.verify", "script.", "cause.");
        take(spoken, "messages.bundle", "bundle.script.", "");
        return spoken;
    }

    private static void take(Map<String, String> spoken, String bundle, String prefix, String only) {
        var said = ResourceBundle.getBundle(bundle, CHINESE, CheckPage.class.getClassLoader());
        said.keySet().stream()
                .filter(key -> key.startsWith(prefix + only))
                .forEach(key -> spoken.put(key.substring(prefix.length()), said.getString(key)));
    }

    private static String source(String path) {
        try (var file = CheckPage.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("missing in this build: " + path);
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
