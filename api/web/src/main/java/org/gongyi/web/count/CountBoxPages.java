package org.gongyi.web.count;

import static org.gongyi.web.count.CountFrame.status;
import static org.gongyi.web.count.CountFrame.statusOf;
import static org.gongyi.web.count.CountFrame.to;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongyi.contract.Require;
import org.gongyi.web.act.Keys;
import org.gongyi.web.count.CountDesk.Answer;
import org.gongyi.web.count.CountDesk.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One box at the counting desk: the slip of whoever counts it, and what a third decides where two differ.
@Controller
class CountBoxPages {

    private static final String BOX = CountPages.DESK + "/{box:\\d{1,3}}";

    private final CountDesk desk;
    private final CountFrame frame;
    private final Keys keys;

    CountBoxPages(CountDesk desk, CountFrame frame, Keys keys) {
        this.desk = desk;
        this.frame = frame;
        this.keys = keys;
    }

    @GetMapping(BOX)
    ModelAndView box(@PathVariable String family, @PathVariable String id, @PathVariable int box, Locale locale) {
        return box(desk.visit(family, id, box), box, locale);
    }

    private ModelAndView box(Visit at, int box, Locale locale) {
        var mine = at.state().slip(box, at.who());
        if (mine.filter(slip -> !slip.finished()).isPresent()) {
            var slip = mine.get();
            return slip(
                    at, box, slip.written(), desk.read(at, box, slip.written()), slip.version(), false, null, locale);
        }
        if (isOpenTo(at, box)) {
            var begun = begun(at, box);
            return slip(at, box, begun, desk.read(at, box, begun), 0, false, null, locale);
        }
        if (at.stage(box).waitsForAThird() && mine.isEmpty() && !at.state().closed())
            return decision(at, box, Map.of(), null, null, locale);
        return standing(at, box, null, locale);
    }

    /// What the stations know is filled in already, and can be changed.
    private Map<String, String> begun(Visit at, int box) {
        return desk.issued(at, box)
                .map(issued -> Map.of(SlipNumbers.ISSUED, Integer.toString(issued)))
                .orElse(Map.of());
    }

    private boolean isOpenTo(Visit at, int box) {
        return at.state().slip(box, at.who()).isEmpty()
                && !at.state().closed()
                && at.stage(box) != BoxStage.MERGED
                && (at.state().slip(box, CountSlip.FIRST).isEmpty()
                        || at.state().slip(box, CountSlip.SECOND).isEmpty())
                && desk.barred(at).isEmpty();
    }

    private ModelAndView slip(
            Visit at,
            int box,
            Map<String, String> written,
            SlipReading reading,
            int version,
            boolean told,
            @Nullable String problem,
            Locale locale) {
        var page = boxPage("desk/count/box", at, box, locale);
        page.addObject("slip", BoxPage.of(at.ballot(), written, reading, told, frame.said(locale)));
        page.addObject("version", version);
        page.addObject("key", keys.fresh());
        page.addObject("told", told);
        page.addObject("problem", problem == null ? null : frame.said(locale).misfit(problem));
        page.addObject("sexes", BoxPage.sexes());
        page.addObject("postsOpen", at.ballot().posts());
        page.addObject(
                "names", at.ballot().takesWriteIns() ? at.ballot().known().values() : List.of());
        return page;
    }

    /// What was typed is kept before anything else is said about it.
    @PostMapping(BOX)
    ModelAndView move(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable int box,
            @RequestParam(name = "do", defaultValue = "save") String what,
            @RequestParam(defaultValue = "0") String version,
            @RequestParam(name = "_page", defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale) {
        var at = desk.visit(family, id, box);
        var written = written(request);
        var seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        var key = page.matches(Keys.PATTERN) ? page : "";
        return switch (isTyping(request) ? "save" : what) {
            case "finish" -> finished(at, box, written, desk.finish(at, box, key, seen, written), locale);
            case "resolve" -> resolved(at, box, request, locale);
            case "reopen" -> moved(at, box, desk.reopen(at, box), "reopened", locale);
            case "leave" -> moved(at, box, desk.leave(at, box), "left", locale);
            case "send-back" -> moved(at, box, desk.sendBack(at, box, reason(request)), "sent-back", locale);
            default -> saved(at, box, written, desk.save(at, box, key, seen, written), request, locale);
        };
    }

    private ModelAndView saved(
            Visit at, int box, Map<String, String> written, Answer answer, HttpServletRequest request, Locale locale) {
        var version = version(answer, at, box);
        var reading = Objects.requireNonNull(answer.reading());
        if (!isTyping(request))
            return status(
                    slip(at, box, written, reading, version, answer.isDone(), answer.problem(), locale)
                            .addObject("kept", answer.isDone()),
                    answer);
        var page = new ModelAndView("desk/count/box :: answer");
        page.addObject("words", frame.said(locale));
        page.addObject("slip", BoxPage.of(at.ballot(), written, reading, false, frame.said(locale)));
        page.addObject("version", version);
        page.addObject("kept", answer.isDone());
        page.addObject(
                "problem", answer.problem() == null ? null : frame.said(locale).misfit(answer.problem()));
        return page;
    }

    /// A script that keeps what is typed sends the name of whichever button has the focus: it only ever saves.
    private static boolean isTyping(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static int version(Answer answer, Visit at, int box) {
        return answer.step() instanceof CountStep.Done(CountState state)
                ? state.slip(box, at.who()).map(CountSlip::version).orElse(0)
                : at.state().slip(box, at.who()).map(CountSlip::version).orElse(0);
    }

    private ModelAndView finished(Visit at, int box, Map<String, String> written, Answer answer, Locale locale) {
        var reading = Objects.requireNonNull(answer.reading());
        if (answer.isDone() && reading.isWhole()) return to(at, "finished");
        var page = slip(at, box, written, reading, version(answer, at, box), true, answer.problem(), locale);
        return answer.isDone() ? statusOf(page, HttpStatus.UNPROCESSABLE_CONTENT) : status(page, answer);
    }

    private ModelAndView resolved(Visit at, int box, HttpServletRequest request, Locale locale) {
        var sent = DecisionForm.of(Decision.fields(at.state(), box), request, frame.said(locale));
        var answer = desk.resolve(at, box, sent.seen(), sent.decided());
        if (answer.isDone()) return to(at, "resolved");
        if (CountState.ANEW.equals(answer.problem())) return anew(at.ballot().key(), box, sent, locale);
        var problem = answer.problem();
        if (!waitsFor(at, box)) return status(standing(at, box, problem, locale), answer);
        return statusOf(
                decision(at, box, sent.decided(), answer.reading(), problem, locale), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean waitsFor(Visit at, int box) {
        return at.stage(box).waitsForAThird() && !at.state().hasCounted(box, at.who());
    }

    /// The slips of now. What was typed is shown beside them and put into no field: it was read of others.
    private ModelAndView anew(VoteKey key, int box, DecisionForm sent, Locale locale) {
        var at = desk.visit(key.family(), key.subject(), box);
        var page = waitsFor(at, box)
                ? decision(at, box, Map.of(), null, CountState.ANEW, locale)
                : standing(at, box, CountState.ANEW, locale);
        return statusOf(page.addObject("typed", sent.typed()), HttpStatus.CONFLICT);
    }

    private ModelAndView decision(
            Visit at,
            int box,
            Map<String, String> decided,
            @Nullable SlipReading reading,
            @Nullable String problem,
            Locale locale) {
        var page = boxPage("desk/count/decide", at, box, locale);
        page.addObject("decision", Decision.of(at, box, decided, reading, frame.said(locale)));
        return frame.told(page, at, problem, locale);
    }

    private ModelAndView standing(Visit at, int box, @Nullable String problem, Locale locale) {
        var page = boxPage("desk/count/standing", at, box, locale);
        var mine = at.state().slip(box, at.who());
        var stage = at.stage(box);
        page.addObject("stage", frame.said(locale).say("count.stage." + stage.name()));
        page.addObject("mine", mine.isPresent());
        page.addObject(
                "mayReopen",
                mine.isPresent() && stage == BoxStage.ONE_DONE && !at.state().closed());
        page.addObject("maySendBack", mine.isEmpty() && stage.isSettled() && stage != BoxStage.MERGED);
        page.addObject(
                "mayConfirm",
                mine.isEmpty() && stage == BoxStage.AGREED && !at.state().closed());
        return frame.told(page, at, problem, locale);
    }

    private ModelAndView moved(Visit at, int box, Answer answer, String said, Locale locale) {
        if (answer.isDone()) return to(at, said);
        return status(standing(at, box, answer.problem(), locale), answer);
    }

    private static String reason(HttpServletRequest request) {
        var typed = request.getParameter("reason");
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), Require.LINE));
    }

    /// Nothing is taken that is no field of a slip, and nothing longer than any field can be.
    static Map<String, String> written(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> one.getValue().length > 0 && isKept(one.getKey(), one.getValue()[0]))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue()[0], (one, _) -> one, LinkedHashMap::new));
    }

    static boolean isKept(String field, String value) {
        return SlipReader.FIELDS.matcher(field).matches() && !value.isEmpty() && value.length() <= 2 * Require.LINE;
    }

    private ModelAndView boxPage(String template, Visit at, int box, Locale locale) {
        var page = frame.page(template, at, locale);
        page.addObject("place", at.ballot().place(box).orElseThrow());
        page.addObject("seen", at.state().written(box));
        page.addObject("with", at.state().with(box));
        page.addObject("closed", at.state().closed());
        return page;
    }
}
