package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionId;

/// A vote as three people count it at the desk: two enter each box, and a third decides from the paper where they
/// differ.
record DeskCount(ElectionId election, Official one, Official other, Official third) {

    private String desk() {
        return "/desk/elections/" + election + "/count";
    }

    private String page(BoxCount box) {
        return desk() + "/" + box.number();
    }

    void agreed(BoxCount box) {
        pressed(enters(one, box, 0));
        pressed(enters(third, box, 0));
    }

    /// The second of them reads one vote less for whoever is first on the slip.
    void decidedByAThird(BoxCount box) {
        pressed(enters(one, box, 0));
        pressed(enters(other, box, 1));
        assertThat(third.opens(desk()).body()).contains("有差异，待第三人核定");
        var seen = third.opens(page(box)).body().replaceFirst("(?s).*name=\"seen\"[^>]*value=\"([^\"]*)\".*", "$1");
        var right = Integer.toString(box.votes().getFirst().inFavour());
        pressed(third.presses(page(box), page(box), Map.of("do", "resolve", "seen", seen, "decided.0", right)));
    }

    /// With the numbers that were agreed on.
    void announced(LocalDate day) {
        pressed(one.presses(desk(), desk() + "/close", Map.of()));
        pressed(one.presses(
                desk() + "/announce",
                desk() + "/announce",
                Map.of("occurredOn", day.toString(), "publicCount", "true", "announcedOnTheSpot", "true")));
    }

    private HttpResponse<String> enters(Official clerk, BoxCount box, int less) {
        var slip = new HashMap<String, String>();
        slip.put("issued", Integer.toString(box.issued()));
        slip.put("returned", Integer.toString(box.returned()));
        slip.put("valid", Integer.toString(box.valid()));
        slip.put("invalid", Integer.toString(box.invalid()));
        slip.put("do", "finish");
        box.votes()
                .forEach(one -> slip.put(
                        "votes.%s.%s.for".formatted(one.person(), one.post()), Integer.toString(one.inFavour())));
        var first = box.votes().getFirst();
        slip.put("votes.%s.%s.for".formatted(first.person(), first.post()), Integer.toString(first.inFavour() - less));
        return clerk.presses(page(box), page(box), slip);
    }

    private static void pressed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
