package org.gongyi.web.proof;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.gongyi.contract.Office;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.Caller;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// What the audits found, for those who supervise and for administrators; whoever else has an account reads
/// it, too. The public sees on the first page how the last one ended.
@Controller
class AuditPages {

    private static final int SHOWN = 30;
    private static final Set<Office> SUPERVISING =
            EnumSet.of(Office.SUPERVISION_COMMITTEE, Office.TOWNSHIP, Office.COUNTY, Office.CITY, Office.AUDITOR);

    private final AuditBook book;
    private final ActorSource actors;
    private final InstantSource clock;

    AuditPages(AuditBook book, ActorSource actors, InstantSource clock) {
        this.book = book;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/desk/audits")
    String audits(Model page) {
        page.addAttribute("runs", book.runs(SHOWN));
        page.addAttribute("mayBegin", mayBegin());
        var age = book.latest().map(last -> Duration.between(last.begunAt(), clock.instant()));
        page.addAttribute("hours", age.map(Duration::toHours).orElse(null));
        page.addAttribute(
                "old", age.filter(one -> one.compareTo(AuditBook.TOO_OLD) <= 0).isEmpty());
        return "proof/audits";
    }

    @GetMapping("/desk/audits/{run:[0-9]{1,18}}")
    String audit(@PathVariable long run, Model page) {
        page.addAttribute(
                "report", book.report(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "proof/audit";
    }

    @PostMapping("/desk/audits")
    String begin() {
        if (!mayBegin()) throw new NotYours(Reason.NO_OFFICE_HERE);
        var begun = book.begin();
        return "redirect:/desk/audits" + (begun ? "" : "?busy");
    }

    private boolean mayBegin() {
        return actors.caller().filter(Caller::administrator).isPresent()
                || actors.offices().stream().anyMatch(actor -> SUPERVISING.contains(actor.office()));
    }
}
