package org.gongyi.command.convention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyi.contract.convention.ConventionText;
import org.gongyi.contract.convention.ConventionText.Article;

/// What a convention may easily say against the law, and words by which such an article can be found. Words are no
/// judgement: 不得罚款 has the same word as 罚款, and what has none of them may still be against the law.
enum ContentConcern {
    PENALTY("处罚", "罚款|罚金|罚没|没收|扣除|扣发|违约金|停水|停电|加倍收取"),
    WOMEN("妇女权益", "外嫁女|出嫁女|嫁出|离婚|丧偶|招婿|上门女婿|入赘|男丁|女儿户|纯女户"),
    PROPERTY("财产权利", "收回承包|收回宅基地|不得分配|不予分配|取消分配|停发|不得享受|取消待遇|取消资格|收益分配|征地补偿"),
    PERSON("人身权利", "搜查|搜身|扣押|扣留|关押|限制人身|不得外出|游街|曝光|公布姓名|张榜通报|不得结婚|不得上学"),
    DEMOCRACY("民主权利", "取消选举|取消选民|不得参选|不得参加选举|不得投票|取消表决|不得参加会议");

    private final String word;
    private final Pattern words;

    ContentConcern(String word, String words) {
        this.word = word;
        this.words = Pattern.compile(words);
    }

    String word() {
        return word;
    }

    /// The words that stand in the text, each with the articles in which it stands.
    Map<String, List<String>> in(ConventionText text) {
        var found = new TreeMap<String, List<String>>();
        for (var article : text.articles())
            words.matcher(article.text())
                    .results()
                    .map(one -> one.group())
                    .distinct()
                    .forEach(word -> found.merge(word, List.of(place(article)), ContentConcern::and));
        return found;
    }

    private static String place(Article article) {
        return article.name().isEmpty() ? "条文以外" : article.name();
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
