package org.gongyi.web.api;

import org.gongyi.web.act.ActJson;
import tools.jackson.databind.node.ObjectNode;

/// Requests that are in order; tests spoil one thing at a time.
final class Samples {

    private Samples() {}

    static final String MEETING = """
            {"time":"19:30","place":"村委会议室","chair":"张三","clerk":"李四","expected":60,"present":41,"observers":3,
             "supervisors":2,"agenda":"修路","signatures":41}""";

    static final String RESOLVE = """
            {"occurredOn":"2026-03-05","body":"representatives-assembly","countedBy":"members","noticedOn":"2026-03-01",
             "meeting":%s,"vote":{"inFavour":40,"against":1,"abstained":0},"decision":"同意修路"}""".formatted(MEETING);

    static final String INITIATE = """
            {"community":"510422103204","occurredOn":"2026-03-05","title":"修路","matter":"welfare","source":"cadres",
             "motive":"雨季中断","content":"水泥路","units":["供电所"]}""";

    static final String START = """
            {"occurredOn":"2026-03-05","budget":12345678,"plannedEnd":"2026-09-30","responsible":"张三"}""";

    static ObjectNode tree(String json) {
        return (ObjectNode) ActJson.tree(json);
    }
}
