package org.gongyi.web.roll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal.WrongRows;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollId;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Keys;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.act.LostRace;
import org.gongyi.web.act.MalformedAct;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.desk.Verdict;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.roll.RollReading.Read;
import org.gongyi.web.sheet.HeldSheets;
import org.gongyi.web.sheet.SentSheet;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.TemplateSheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Registering voters: a sheet is handed in, or one voter typed; what would be recorded is shown, and then recorded.
@Controller
class RegisterPages {

    private static final String PATH = "/desk/rolls/{id}/register-voters";

    private final RollAccess access;
    private final RollReader reader;
    private final HeldSheets held;
    private final Acting acting;
    private final Ledger ledger;
    private final Keys keys;
    private final Freshness clock;
    private final ActWords words;
    private final RowTexts rows;
    private final Act act;

    RegisterPages(
            RollAccess access,
            RollReader reader,
            HeldSheets held,
            Acting acting,
            Ledger ledger,
            Keys keys,
            Freshness clock,
            ActWords words,
            RowTexts rows,
            ActCatalogue catalogue) {
        this.access = access;
        this.reader = reader;
        this.held = held;
        this.acting = acting;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
        this.words = words;
        this.rows = rows;
        this.act = catalogue.get(Procedure.ROLL, "register-voters");
    }

    /// A sheet on its way.
    ///
    /// @param typed cells of one voter, where no sheet was handed in
    /// @param name under which the sheet is held; empty where none is
    private record Sent(
            ElectionView election, Actor actor, RollAct beside, String key, Map<String, String> typed, String name) {

        RollId roll() {
            return RollId.of(election.id());
        }
    }

    @GetMapping(PATH + "/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String id) {
        access.election(id);
        return TemplateSheet.answer(reader.template(), "xuanmin-dengji");
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, HttpServletRequest request, Locale locale) {
        var election = access.election(id);
        var actor = acting.in(act, election.community());
        var beside = RollAct.of(request, clock.today());
        return page(new Sent(election, actor, beside, keys.fresh(), Map.of(), ""), words.in(locale));
    }

    @PostMapping(PATH)
    ModelAndView send(@PathVariable String id, HttpServletRequest request, Locale locale) throws IOException {
        var election = access.election(id);
        var actor = acting.in(act, election.community());
        var named = request.getParameter("held") == null ? "" : request.getParameter("held");
        var file = SentSheet.in(request, "file").map(reader::sheet);
        Optional<? extends SheetRead> sheet = file.isPresent() ? file : held.find(named, actor.person());
        var sent = new Sent(
                election,
                actor,
                RollAct.of(request, clock.today()),
                key(request),
                typed(request),
                sheet.map(read -> file.isPresent() ? held(read, actor) : named).orElse(""));
        var said = words.in(locale);
        var reading = reading(sent, sheet);
        if (reading.isEmpty()) return wrong(page(sent, said), named.isEmpty() ? "nothing-sent" : "let-go");
        return switch (reading.get()) {
            case RollReading.Wrong faulty -> refused(page(let(sent), said), rows.of(faulty), faulty.all());
            case Read read ->
                "record".equals(request.getParameter("do")) ? record(sent, read, said) : check(sent, read, said);
        };
    }

    /// Under which name a sheet that was just read is found again.
    private String held(SheetRead read, Actor by) {
        return read instanceof Table table ? held.hold(table, by.person()) : "";
    }

    /// A sheet that must be mended is not kept.
    private Sent let(Sent sent) {
        held.letGo(sent.name());
        return new Sent(sent.election(), sent.actor(), sent.beside(), sent.key(), sent.typed(), "");
    }

    /// Where nothing bars a row and only a reason is missing, the sheet is good and nobody chooses it twice.
    private Sent after(WrongRows wrong, Sent sent) {
        var isBarred = wrong.rows().stream().anyMatch(row -> row.rule().isEmpty())
                || wrong.checks().stream().anyMatch(check -> check.fails(OnFail.BLOCK));
        return isBarred ? let(sent) : sent;
    }

    private Optional<RollReading> reading(Sent sent, Optional<? extends SheetRead> sheet) {
        var community = sent.election().community();
        if (sheet.isPresent()) return Optional.of(reader.read(sheet.get(), community));
        return sent.typed().isEmpty() ? Optional.empty() : Optional.of(reader.read(sent.typed(), community));
    }

    private ModelAndView check(Sent sent, Read read, Said said) {
        try {
            var weighed = ledger.weigh(sent.beside().with(sent.roll(), read.voters()), sent.actor());
            return checked(sent, read, weighed, said);
        } catch (MalformedAct malformed) {
            return malformed(sent, malformed, said);
        }
    }

    private ModelAndView checked(Sent sent, Read read, Weighed weighed, Said said) {
        if (weighed.refusal() instanceof WrongRows wrong)
            return refused(page(after(wrong, sent), said), rows.of(wrong, read.sheet(), said), wrong.all());
        return page(sent, said)
                .addObject("verdict", Verdict.of(weighed, said))
                .addObject("count", read.voters().size())
                .addObject("grounds", RollSummary.of(read.voters()));
    }

    private ModelAndView record(Sent sent, Read read, Said said) {
        try {
            var receipt = ledger.record(sent.beside().with(sent.roll(), read.voters()), sent.actor(), sent.key());
            held.letGo(sent.name());
            var next = new RedirectView("/desk/rolls/%s?at=%d".formatted(sent.roll(), receipt.position()), true);
            next.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(next);
        } catch (MalformedAct malformed) {
            return malformed(sent, malformed, said);
        } catch (RefusedAct refused) {
            if (refused.refusal() instanceof WrongRows wrong)
                return refused(page(after(wrong, sent), said), rows.of(wrong, read.sheet(), said), wrong.all());
            var page = page(sent, said).addObject("verdict", Verdict.of(refused.refusal(), said));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("count", read.voters().size()).addObject("grounds", RollSummary.of(read.voters()));
        } catch (LostRace _) {
            return lost(sent, said, "lost-race", HttpStatus.CONFLICT);
        } catch (LedgerOutOfReach away) {
            return lost(sent, said, away.code(), HttpStatus.SERVICE_UNAVAILABLE);
        } catch (Malformed malformed) {
            var used = malformed.field().equals(Ledger.IDEMPOTENCY_KEY);
            return lost(sent, said, used ? "sent-before" : "entry-too-long", HttpStatus.CONFLICT);
        }
    }

    private ModelAndView lost(Sent sent, Said said, String how, HttpStatus status) {
        var page = page(sent, said).addObject("lost", how);
        page.setStatus(status);
        return page;
    }

    private ModelAndView malformed(Sent sent, MalformedAct malformed, Said said) {
        var told = malformed.faults().stream()
                .map(fault -> said.field(act.type(), fault.pointer().substring(1))
                        + said.say("roll.colon")
                        + said.formFault(fault))
                .toList();
        return refused(page(sent, said), told, told.size());
    }

    private static ModelAndView refused(ModelAndView page, List<String> told, int all) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("rows", told).addObject("all", all);
    }

    private static ModelAndView wrong(ModelAndView page, String how) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject("missing", how);
    }

    private ModelAndView page(Sent sent, Said said) {
        var page = new ModelAndView("desk/register-voters");
        page.addObject("words", said);
        page.addObject("act", act);
        page.addObject("roll", sent.roll().value());
        page.addObject("posted", sent.election().roll() != null);
        page.addObject("beside", sent.beside());
        page.addObject("key", sent.key());
        page.addObject("typed", sent.typed());
        page.addObject("held", sent.name());
        page.addObject("fields", RollLayout.fields());
        page.addObject("registration", Registration.class);
        page.addObject("groundWords", new TreeMap<>(RollLayout.grounds()));
        return page;
    }

    private String key(HttpServletRequest request) {
        var key = request.getParameter("_key");
        return key != null && key.matches(Keys.PATTERN) ? key : keys.fresh();
    }

    /// Cells of the one voter that was typed; none where nobody was named.
    private static Map<String, String> typed(HttpServletRequest request) {
        var cells = new TreeMap<String, String>();
        for (var column : RollLayout.SHEET.columns()) {
            var text = request.getParameter("cell." + column.name());
            if (text != null && !text.isBlank()) cells.put(column.name(), text.strip());
        }
        return cells.containsKey(RollLayout.NAME) || cells.containsKey(RollLayout.ID_NUMBER) ? cells : Map.of();
    }
}
