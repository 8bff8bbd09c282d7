package org.gongyi.web.count;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.Require;
import org.gongyi.web.act.ActWords.Said;

/// What a third sent of a box. Controls are numbered, since a field can hold a name; which numbers they are depends on
/// the slips that were shown.
///
/// @param seen name of those slips
/// @param decided by field, where they are the slips of now
/// @param typed as it stood on the page
record DecisionForm(String seen, Map<String, String> decided, List<Typed> typed) {

    record Typed(String label, String value) {}

    static DecisionForm of(List<String> fields, HttpServletRequest request, Said words) {
        var decided = new LinkedHashMap<String, String>();
        var typed = new ArrayList<Typed>();
        for (int i = 0; i < fields.size() || request.getParameter("decided." + i) != null; i++) {
            var value = text(request, "decided." + i, 20);
            if (value.isEmpty()) continue;
            if (i < fields.size()) decided.put(fields.get(i), value);
            typed.add(new Typed(text(request, "label." + i, 2 * Require.LINE), value));
        }
        var written = CountBoxPages.written(request);
        Optional.ofNullable(written.get(SlipReader.SURPLUS)).ifPresent(one -> decided.put(SlipReader.SURPLUS, one));
        Optional.ofNullable(written.get(SlipReader.EXPLAINED)).ifPresent(one -> {
            decided.put(SlipReader.EXPLAINED, one);
            typed.add(new Typed(words.say("count.explained"), one));
        });
        return new DecisionForm(text(request, "seen", 100), decided, List.copyOf(typed));
    }

    private static String text(HttpServletRequest request, String name, int most) {
        var value = request.getParameter(name);
        return value == null || value.length() > most ? "" : value.strip();
    }
}
