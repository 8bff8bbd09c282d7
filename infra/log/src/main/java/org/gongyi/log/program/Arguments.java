package org.gongyi.log.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words and `--options` with a value each.
record Arguments(List<String> words, Map<String, List<String>> options) {

    /// Called wrongly.
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    static Arguments parse(List<String> all, int words, Set<String> known) {
        var found = new ArrayList<String>();
        var options = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < all.size(); i++) {
            var word = all.get(i);
            if (!word.startsWith("--")) {
                found.add(word);
                continue;
            }
            if (!known.contains(word)) throw new Wrong("不认识的参数 " + word + " · Unknown option " + word);
            if (++i == all.size()) throw new Wrong(word + " 后面要有值 · " + word + " needs a value");
            options.computeIfAbsent(word, _ -> new ArrayList<>()).add(all.get(i));
        }
        if (found.size() != words) throw new Wrong("参数个数不对 · Wrong number of arguments");
        return new Arguments(found, options);
    }

    String word(int at) {
        return words.get(at);
    }

    List<String> every(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        if (every(option).size() > 1) throw new Wrong(option + " 只能一次 · only one " + option);
        return every(option).stream().findFirst();
    }

    String needed(String option) {
        return one(option).orElseThrow(() -> new Wrong("缺少 " + option + " · Missing " + option));
    }
}
