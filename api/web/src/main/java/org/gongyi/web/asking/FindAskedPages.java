package org.gongyi.web.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.proof.CodedRecords;
import org.gongyi.web.proof.CodedRecords.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Whoever asked, followed, went on, reported or said something finds again what became of it, by the
/// code that was shown then. It needs no account and leaves no cookie: the code is all that was kept.
@Controller
class FindAskedPages {

    private static final String VIEW = "asking/find";
    private static final String DISCLOSURE = Procedure.DISCLOSURE.streamOf("");
    private static final String HEARING = Procedure.HEARING.streamOf("");
    private static final int LONGEST = 60;

    private final CodedRecords records;
    private final Ledger ledger;
    private final Pace pace;

    FindAskedPages(CodedRecords records, Ledger ledger, Pace pace) {
        this.records = records;
        this.ledger = ledger;
        this.pace = pace;
    }

    /// @param code as it was printed or typed
    @GetMapping("/asked")
    ModelAndView find(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Unkept.with(response);
        if (code == null || code.isBlank()) return told("", null, HttpStatus.OK);
        var typed = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        var wait = pace.look(request.getRemoteAddr());
        if (wait.isPositive()) return tooMany(typed, wait, response);
        return switch (records.of(typed)) {
            case Coded.Unreadable _ -> told(typed, "unreadable", HttpStatus.BAD_REQUEST);
            case Coded.Unknown _ -> told(typed, "unknown", HttpStatus.NOT_FOUND);
            case Coded.Found found -> found(typed, found);
        };
    }

    private ModelAndView found(String typed, Coded.Found found) {
        var there = receipt(found);
        if (there.isEmpty())
            return told(typed, "another", HttpStatus.NOT_FOUND).addObject("position", found.position());
        var page = new RedirectView(there.get() + "?at=" + found.position(), true);
        page.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(page);
    }

    /// The page that tells what became of it, where somebody without an account may have sent it.
    private Optional<String> receipt(Coded.Found found) {
        if (found.stream().startsWith(DISCLOSURE)) {
            var id = found.stream().substring(DISCLOSURE.length());
            return ledger.find(new DisclosureQuery.Of(new DisclosureId(id)), DisclosureView.class)
                    .filter(view ->
                            isAt(found, view.trail(), event -> Taken.of(event).isPresent()))
                    .map(_ -> "/disclosures/%s/asked".formatted(id));
        }
        if (!found.stream().startsWith(HEARING)) return Optional.empty();
        var id = found.stream().substring(HEARING.length());
        return ledger.find(new HearingQuery.Of(new HearingId(id)), HearingView.class)
                .filter(view -> isAt(found, view.trail(), OpinionRecorded.class::isInstance))
                .map(_ -> "/hearings/%s/said".formatted(id));
    }

    private static <E extends LedgerEvent> boolean isAt(Coded.Found found, List<Entry<E>> trail, Predicate<E> isTaken) {
        return trail.stream()
                .filter(entry -> entry.recorded().position() == found.position())
                .map(Entry::event)
                .anyMatch(isTaken);
    }

    private static ModelAndView tooMany(String typed, Duration wait, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        return told(typed, "too-many", HttpStatus.TOO_MANY_REQUESTS)
                .addObject("minutes", wait.plusSeconds(59).toMinutes());
    }

    private static ModelAndView told(String typed, @Nullable String wrong, HttpStatus status) {
        var page = new ModelAndView(VIEW);
        page.setStatus(status);
        page.addObject("code", typed);
        page.addObject("wrong", wrong);
        return page;
    }
}
