package org.gongyi.web.saying;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.Actor;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.asking.Gate;
import org.gongyi.web.asking.SameQuestion;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.FormDoor;
import org.gongyi.web.desk.Forms;
import org.gongyi.web.desk.Today;
import org.gongyi.web.hearing.HearingSheets;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.proof.ProofSheets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;

/// The form by which anybody says what they hold while opinions are collected, and the page by which
/// they find it again. Who they are need not be said, and is sealed where it is.
@Controller
class SayingPages {

    private static final Set<String> ASKED = Set.of("group", "concerned", "stance", "opinion", "speaker.name");
    private static final Set<String> GROUPS = Set.of(
            WireName.of(SpeakerGroup.AFFECTED),
            WireName.of(SpeakerGroup.NON_LOCALS),
            WireName.of(SpeakerGroup.AWAY),
            WireName.of(SpeakerGroup.OTHERS));

    /// Number of the opinion that was shown before the form was sent again.
    private static final String READ = "read";

    private final Forms forms;
    private final ActCatalogue catalogue;
    private final Ledger ledger;
    private final Gate gate;
    private final Today today;
    private final HearingSheets sheets;
    private final ProofSheets proofs;

    SayingPages(
            Forms forms,
            ActCatalogue catalogue,
            Ledger ledger,
            Gate gate,
            Today today,
            HearingSheets sheets,
            ProofSheets proofs) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.gate = gate;
        this.today = today;
        this.sheets = sheets;
        this.proofs = proofs;
    }

    @GetMapping("/hearings/{id}/say")
    ModelAndView show(@PathVariable String id, HttpServletRequest request) {
        var view = view(id);
        return told(forms.show(filling(view), request), view);
    }

    @PostMapping("/hearings/{id}/say")
    ModelAndView send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var view = view(id);
        var filling = filling(view);
        var held = gate.holding(filling, request, response);
        if (held.isPresent()) return told(held.get(), view);
        var same = same(view.opinions(), Objects.requireNonNullElse(request.getParameter("opinion"), ""));
        if (same.filter(one -> !isReadAlready(one, request)).isPresent() && !forms.isRecorded(filling, request))
            return told(forms.held(filling, request, HttpStatus.OK, "said-before"), view)
                    .addObject("earlier", same.get());
        return told(forms.record(filling, request), view);
    }

    /// The first that says the same words, whatever their width, case, spaces and punctuation.
    private static Optional<Opinion> same(List<Opinion> all, String text) {
        var said = SameQuestion.plain(text);
        if (said.isEmpty()) return Optional.empty();
        return all.stream()
                .filter(one -> SameQuestion.plain(Objects.requireNonNullElse(one.opinion(), ""))
                        .equals(said))
                .findFirst();
    }

    private static boolean isReadAlready(Opinion earlier, HttpServletRequest request) {
        return Integer.toString(earlier.number()).equals(request.getParameter(READ));
    }

    private Filling filling(HearingView view) {
        var id = view.id().value();
        var back = "/hearings/" + id;
        var given = JsonNodeFactory.instance.objectNode();
        given.put("occurredOn", today.day().toString());
        given.put("channel", WireName.of(Channel.ONLINE));
        return new Filling(
                catalogue.get(Procedure.HEARING, "record-opinion"),
                id,
                view.community(),
                back + "/say",
                back,
                given,
                new FormDoor("hearing/say", Actor.LEDGER, ASKED, Set.of(), "/said", Map.of("group", GROUPS)));
    }

    /// What stands around the form; a redirect needs nothing.
    private ModelAndView told(ModelAndView page, HearingView view) {
        if (page.getViewName() == null) return page;
        var collecting = view.collecting();
        page.addObject("hearing", view);
        page.addObject("community", ledger.register(view.community()).name());
        page.addObject(
                "isOn",
                collecting != null
                        && collecting.isOn(today.day())
                        && view.stage() != HearingStage.CLOSED
                        && view.stage() != HearingStage.CANCELLED);
        return page;
    }

    /// What was said, by its receipt: the page that is shown once it is recorded, and found again by its code.
    ///
    /// @param at position of its entry
    @GetMapping("/hearings/{id}/said")
    String said(@PathVariable String id, @RequestParam long at, Model page) {
        var view = view(id);
        var opinion = view.opinions().stream()
                .filter(one -> view.trail().get(one.place() - 1).recorded().position() == at)
                .findFirst()
                .orElseThrow(() -> new NothingThere("entry", Long.toString(at)));
        page.addAttribute("hearing", view);
        page.addAttribute("community", ledger.register(view.community()).name());
        page.addAttribute("row", sheets.row(opinion));
        page.addAttribute("from", sheets.from(opinion.number()));
        page.addAttribute("position", at);
        page.addAttribute("code", proofs.of(at).map(ProofSheet::code).orElse(null));
        return "hearing/said";
    }

    private HearingView view(String id) {
        return ledger.find(new HearingQuery.Of(NothingThere.unless("hearing", id, HearingId::new)), HearingView.class)
                .orElseThrow(() -> new NothingThere("hearing", id));
    }
}
