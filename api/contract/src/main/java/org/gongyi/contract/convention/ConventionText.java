package org.gongyi.contract.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of one version, cut into its articles: a line that begins with 第一条 begins one. What stands before the first
/// is the opening; a text that counts no articles has one per line.
public record ConventionText(List<Article> articles) {

    private static final Pattern HEADING = Pattern.compile("(第[一二三四五六七八九十百千零〇0-9]{1,8}条)[　 ：:、]*(.*)");
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百千零〇0-9]{1,8}[章节].*");

    public ConventionText {
        articles = List.copyOf(articles);
    }

    /// @param name 第三条; empty of the opening and of headings of chapters
    /// @param text without its name
    public record Article(String name, String text) {}

    public static ConventionText of(String text) {
        var found = new ArrayList<Article>();
        for (var line : text.split("\n")) {
            var stripped = line.strip();
            if (stripped.isEmpty()) continue;
            var heading = HEADING.matcher(stripped);
            if (heading.matches()) found.add(new Article(heading.group(1), heading.group(2)));
            else if (found.isEmpty() || isApart(stripped, found.getLast())) found.add(new Article("", stripped));
            else found.add(joined(found.removeLast(), stripped));
        }
        return new ConventionText(found);
    }

    private static boolean isApart(String line, Article before) {
        return before.name().isEmpty() || CHAPTER.matcher(line).matches();
    }

    private static Article joined(Article one, String more) {
        return new Article(one.name(), one.text().isEmpty() ? more : one.text() + "\n" + more);
    }

    /// Those that have a name.
    public List<String> names() {
        return articles.stream()
                .map(Article::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
