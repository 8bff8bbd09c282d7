package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Refusal;
import org.gongyi.web.act.ActReader;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Digests;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.Keys;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.act.LostRace;
import org.gongyi.web.act.MalformedAct;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.count.CountGate;
import org.gongyi.web.paper.Glyphs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes a form from its first showing to the redirect after it was recorded. What is not recorded comes back as it was
/// filled in, with what is wrong.
@Component
public class Forms {

    private final ActReader reader;
    private final Acting acting;
    private final Ledger ledger;
    private final Keys keys;
    private final Today today;
    private final ActWords words;
    private final Uploads uploads;
    private final HandedSheets sheets;
    private final PeopleAtHand people;
    private final ObjectProvider<Prefill> prefills;
    private final RollPeople roll;
    private final CountGate gate;

    Forms(
            ActReader reader,
            Acting acting,
            Ledger ledger,
            Keys keys,
            Today today,
            ActWords words,
            Uploads uploads,
            HandedSheets sheets,
            PeopleAtHand people,
            ObjectProvider<Prefill> prefills,
            RollPeople roll,
            CountGate gate) {
        this.reader = reader;
        this.acting = acting;
        this.ledger = ledger;
        this.keys = keys;
        this.today = today;
        this.words = words;
        this.uploads = uploads;
        this.sheets = sheets;
        this.people = people;
        this.prefills = prefills;
        this.roll = roll;
        this.gate = gate;
    }

    /// @param request may name choices to begin with: `?station=proposal`
    public ModelAndView show(Filling filling, HttpServletRequest request) {
        return show(filling, request, JsonNodeFactory.instance.objectNode());
    }

    /// @param begun what the form begins with, and whoever fills it in may change
    public ModelAndView show(Filling filling, HttpServletRequest request, ObjectNode begun) {
        var words = said(request);
        var known = known(filling, words);
        var form = ActForm.blank(filling.act(), today.day(), known, words);
        prefills.forEach(one -> form.filled().setAll(one.of(filling)));
        form.filled().setAll(new SentForm(request.getParameterMap(), "", known.names()).choices(filling.act()));
        form.filled().setAll(begun);
        form.filled().setAll(filling.given());
        return page(filling, form, keys.fresh(), null, HttpStatus.OK).addObject("sheet", sheets.none(filling.act()));
    }

    /// A key that was used for another act is malformed to the ledger: this form was recorded, then changed and sent
    /// again.
    public ModelAndView record(Filling filling, HttpServletRequest request) throws IOException {
        var sent = sent(filling, request);
        try {
            var actor = actor(filling);
            var files = files(filling, sent, actor, request);
            sent = sent.with(sheets.take(filling, sent.tree(), actor.person(), request));
            if (!files.isEmpty() || sent.sheet().isWrong())
                return again(filling, sent, files, null, HttpStatus.BAD_REQUEST);
            var read = sent.read(reader, filling, actor);
            gate.guard(read);
            var receipt = ledger.record(read, actor, sent.key());
            gate.announced(filling.act().procedure().path(), receipt.subject(), read);
            sheets.letGo(sent.sheet());
            return to(filling, receipt.subject(), receipt.position());
        } catch (MalformedAct malformed) {
            return again(filling, sent.told(malformed), sent.typed(malformed), null, HttpStatus.BAD_REQUEST);
        } catch (RefusedAct refused) {
            var verdict = Verdict.of(refused.refusal(), sent.words());
            return again(filling, sent.told(refused.refusal()), Map.of(), verdict, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (LostRace _) {
            return again(filling, sent, Map.of(), null, HttpStatus.CONFLICT).addObject("lost", "lost-race");
        } catch (LedgerOutOfReach away) {
            return again(filling, sent, Map.of(), null, HttpStatus.SERVICE_UNAVAILABLE)
                    .addObject("lost", away.code());
        } catch (Malformed malformed) {
            var used = malformed.field().equals(Ledger.IDEMPOTENCY_KEY);
            return again(filling, sent, Map.of(), null, used ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST)
                    .addObject("lost", used ? "sent-before" : "entry-too-long");
        }
    }

    /// The form as it came in, recording nothing, with a reason under which it did not come through.
    ///
    /// @param lost key of the reason, as of a problem
    public ModelAndView held(Filling filling, HttpServletRequest request, HttpStatus status, String lost) {
        return again(filling, sent(filling, request), Map.of(), null, status).addObject("lost", lost);
    }

    /// Whether this very form was recorded before, as by a second press of its button: sent again it is answered by its
    /// receipt.
    public boolean isRecorded(Filling filling, HttpServletRequest request) {
        var key = request.getParameter("_key");
        return key != null && key.matches(Keys.PATTERN) && ledger.isRecorded(actor(filling), key);
    }

    private Actor actor(Filling filling) {
        var clerk = filling.door().clerk();
        return clerk == null ? acting.in(filling.act(), filling.community()) : clerk;
    }

    private KnownPeople known(Filling filling, Said words) {
        return filling.door().isOpenToAll() ? KnownPeople.NOBODY : people.of(filling, words);
    }

    private Map<String, Fault> files(Filling filling, Sent sent, Actor actor, HttpServletRequest request)
            throws IOException {
        return filling.door().isOpenToAll() ? Map.of() : uploads.into(sent.tree(), filling, actor.person(), request);
    }

    /// Weighs what is filled in so far. Answers htmx with the checks alone, a browser without scripts with the form.
    public ModelAndView check(Filling filling, HttpServletRequest request) throws IOException {
        var sent = sent(filling, request);
        if (request.getHeader("HX-Request") == null) {
            var by = acting.in(filling.act(), filling.community()).person();
            var files = uploads.into(sent.tree(), filling, by, request);
            var whole = sent.with(sheets.take(filling, sent.tree(), by, request));
            if (whole.sheet().isWrong()) return again(filling, whole, files, null, HttpStatus.OK);
            var judged = judged(filling, whole);
            return again(filling, judged.sent(), files, judged.verdict(), HttpStatus.OK);
        }
        var verdict = judged(filling, held(filling, sent, request)).verdict();
        var rare = Glyphs.lacking(sent.tree().toString());
        return new ModelAndView("desk/check :: check", Map.of("verdict", verdict, "words", sent.words(), "rare", rare));
    }

    /// With the sheet that waits with the form; htmx sends no file.
    private Sent held(Filling filling, Sent sent, HttpServletRequest request) throws IOException {
        if (!sheets.isAwaited(request)) return sent;
        var by = acting.in(filling.act(), filling.community()).person();
        return sent.with(sheets.take(filling, sent.tree(), by, request));
    }

    /// What the law says to a form, and the form with what is wrong in the rows of its sheet.
    private record Judged(Sent sent, Verdict verdict) {}

    private Judged judged(Filling filling, Sent sent) {
        try {
            var actor = actor(filling);
            var weighed = ledger.weigh(sent.read(reader, filling, actor), actor);
            return new Judged(sent.told(weighed.refusal()), Verdict.of(weighed, sent.words()));
        } catch (MalformedAct malformed) {
            var verdict = Verdict.incomplete(malformed.faults().size(), sent.words());
            return new Judged(sent.told(malformed), verdict);
        } catch (RefusedAct refused) {
            return new Judged(sent.told(refused.refusal()), Verdict.of(refused.refusal(), sent.words()));
        }
    }

    private Sent sent(Filling filling, HttpServletRequest request) {
        var key = request.getParameter("_key");
        var named = key != null && key.matches(Keys.PATTERN) ? key : keys.fresh();
        var words = said(request);
        var read = filling.door().read(request.getParameterMap());
        var meant = roll.in(filling, read, known(filling, words));
        var tree = new SentForm(meant.fields(), named, meant.people().names()).tree(filling.act());
        tree.setAll(filling.given());
        if (filling.act().isBySheet()) tree.remove(sheets.none(filling.act()).list());
        return new Sent(tree, named, spare(request), meant.people(), meant.shared(), words, sheets.none(filling.act()));
    }

    private static int spare(HttpServletRequest request) {
        return request.getParameter("_more") == null ? ActForm.SPARE : ActForm.SPARE + 6;
    }

    private ModelAndView again(
            Filling filling, Sent sent, Map<String, Fault> faults, @Nullable Verdict verdict, HttpStatusCode status) {
        var form = new ActForm(filling.act(), sent.tree(), faults, sent.spare(), sent.known(), sent.words());
        return page(filling, form, sent.key(), verdict, status).addObject("sheet", sent.sheet());
    }

    private ModelAndView page(
            Filling filling, ActForm form, String key, @Nullable Verdict verdict, HttpStatusCode status) {
        var page = new ModelAndView(filling.door().view());
        page.setStatus(status);
        page.addObject("filling", filling);
        page.addObject("fields", asked(filling, form));
        page.addObject("faults", form.faults().size());
        page.addObject("key", key);
        page.addObject("verdict", verdict);
        page.addObject("words", form.words());
        page.addObject("rare", List.of());
        return page;
    }

    private List<FormField> asked(Filling filling, ActForm form) {
        var door = filling.door();
        return form.fields(filling.given()).stream()
                .map(field -> field.without(name -> roll.tells(filling, name) || !door.asks(name)))
                .filter(field -> door.asks(field.name()) || !field.inner().isEmpty())
                .map(field -> door.needed().contains(field.name()) ? field.needed() : field)
                .map(field -> field.offering(door.offered()))
                .toList();
    }

    /// POST, redirect, GET: the next page waits for what was recorded.
    private static ModelAndView to(Filling filling, String subject, long position) {
        var guide = filling.subject().isEmpty()
                ? "/desk/%s/%s".formatted(filling.act().procedure().path(), subject)
                : filling.back() + filling.door().received();
        var next = new RedirectView(guide + "?at=" + position, true);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }

    private Said said(HttpServletRequest request) {
        return words.in(RequestContextUtils.getLocale(request));
    }

    /// A form that came in.
    ///
    /// @param tree what was typed; what stands in the sheet is added when it is read
    /// @param shared names that several have
    private record Sent(
            ObjectNode tree,
            String key,
            int spare,
            KnownPeople known,
            Set<String> shared,
            Said words,
            HandedSheet sheet) {

        LedgerAct read(ActReader reader, Filling filling, Actor actor) {
            var subject = filling.subject().isEmpty()
                    ? Digests.subject(filling.act().procedure(), filling.community(), actor, key)
                    : filling.subject();
            return reader.read(filling.act(), sheet.with(tree), subject);
        }

        Sent with(HandedSheet handed) {
            return new Sent(tree, key, spare, known, shared, words, handed);
        }

        Sent told(@Nullable Refusal refusal) {
            return refusal == null ? this : with(sheet.with(refusal, tree, words));
        }

        Sent told(MalformedAct malformed) {
            return with(sheet.with(malformed.faults(), tree, words));
        }

        /// What is wrong with what was typed.
        Map<String, Fault> typed(MalformedAct malformed) {
            var faults = new HashMap<>(malformed.byPointer());
            faults.values().removeIf(fault -> sheet.holds(fault, tree));
            faults.replaceAll((at, fault) -> shared.contains(tree.at(at).asString("")) ? Fault.whichOne(at) : fault);
            return faults;
        }
    }
}
