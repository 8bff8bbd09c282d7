package org.gongyi.contract.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of one version, cut into its articles: a line that begins with 第一条 begins one. What stands before the first
/// is the opening; a text that counts no articles has one per line.
public record ConventionText(List<Article> articles) {

    private static final Pattern HEADING =
            Pattern.compile("(?<name>第[一二三四五六七八九十百千零〇0-9]{1,8}条(?:之[一二三四五六七八九十]{1,3})?)(?<gap>[　 ：:、]*)(?<text>.*)");
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
            if (heading.matches() && (isSetOff(heading) || isNew(heading.group("name"), found)))
                found.add(new Article(heading.group("name"), heading.group("text")));
            else if (found.isEmpty() || isApart(stripped, found.getLast())) found.add(new Article("", stripped));
            else found.add(joined(found.removeLast(), stripped));
        }
        return new ConventionText(found);
    }

    private static boolean isSetOff(Matcher heading) {
        return !heading.group("gap").isEmpty() || heading.group("text").isEmpty();
    }

    /// A line may begin with a reference to an article before: 第三条规定的费用.
    private static boolean isNew(String name, List<Article> found) {
        return found.stream().noneMatch(one -> one.name().equals(name));
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
