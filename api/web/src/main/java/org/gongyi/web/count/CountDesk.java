package org.gongyi.web.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.count.CountStep.Refused;
import org.gongyi.web.count.SlipReading.Fault;
import org.gongyi.web.desk.Today;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Station;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be done at the counting desk, for its pages and for the API alike.
///
/// Who may announce a count may count, unless [CountStaff] keeps them from it.
@Component
public final class CountDesk {

    private static final String SECRET = "EL-SECRET";

    private final CountBallots ballots;
    private final CountBook book;
    private final CountGate gate;
    private final Doubts doubts;
    private final BallotBook given;
    private final CountStaff staff;
    private final ActorSource actors;
    private final Ledger ledger;
    private final Today today;

    CountDesk(
            CountBallots ballots,
            CountBook book,
            CountGate gate,
            DoubtBounds bounds,
            BallotBook given,
            CountStaff staff,
            ActorSource actors,
            Ledger ledger,
            Today today) {
        this.ballots = ballots;
        this.book = book;
        this.gate = gate;
        this.doubts = new Doubts(bounds);
        this.given = given;
        this.staff = staff;
        this.actors = actors;
        this.ledger = ledger;
        this.today = today;
    }

    /// Somebody at the desk of one vote.
    ///
    /// @param early whether the polling day has not come
    public record Visit(CountBallot ballot, Counter who, Actor actor, CountState state, boolean early) {

        BoxStage stage(int box) {
            return state.stage(box);
        }
    }

    /// What became of a move, and what was read.
    ///
    /// @param reading absent where nothing is read
    record Answer(CountStep step, @Nullable SlipReading reading) {

        boolean isDone() {
            return step instanceof CountStep.Done;
        }

        @Nullable
        String problem() {
            return step instanceof Refused(String problem) ? problem : null;
        }
    }

    /// Name of the act that announces a count of that family.
    public static String actOf(String family) {
        return family.equals(CountBallots.RECALLS) ? "announce-recall-vote" : "announce-count";
    }

    /// Empty where no vote is ahead whose boxes are known.
    ///
    /// @throws NothingThere where there is no such election or recall
    /// @throws NotYours where the caller holds no office that announces the count
    Optional<Visit> visit(String family, String id) {
        var next = ballots.next(family, id);
        if (next.isEmpty()) {
            gate.forget(family, id);
            return Optional.empty();
        }
        var ballot = next.get();
        var actor = actors.actorFor(actOf(family), ballot.community());
        requireMandate(ballot, actor);
        var early = ballot.day().isAfter(today.day());
        return Optional.of(new Visit(ballot, counter(ballot, actor), actor, book.read(ballot.key()), early));
    }

    /// Of a box of that vote.
    public Visit visit(String family, String id, int box) {
        return visit(family, id)
                .filter(at -> at.ballot().place(box).isPresent())
                .orElseThrow(() -> new NothingThere("box", Integer.toString(box)));
    }

    private void requireMandate(CountBallot ballot, Actor actor) {
        if (ledger.weigh(counted(ballot, List.of()), actor).refusal() instanceof Refusal.NotAuthorized)
            throw new NotYours(
                    NotYours.Reason.OFFICE_NOT_HELD,
                    ballot.key().family().equals(CountBallots.RECALLS) ? Office.COMMITTEE : Office.ELECTION_COMMITTEE,
                    null);
    }

    private static LedgerAct counted(CountBallot ballot, List<BoxCount> boxes) {
        var id = ballot.key().subject();
        return ballot.key().family().equals(CountBallots.RECALLS)
                ? new AnnounceRecallVote(new RecallId(id), ballot.day(), boxes, List.of(), null)
                : new AnnounceCount(
                        new ElectionId(id), ballot.day(), true, true, boxes, List.of(), List.of(), List.of(), null);
    }

    private Counter counter(CountBallot ballot, Actor actor) {
        var caller = actors.caller().orElseThrow(() -> new NotYours(NotYours.Reason.SIGN_IN));
        return new Counter(actor.person(), caller.login(), ballot.known().getOrDefault(actor.person(), caller.name()));
    }

    /// Why this person may not count this vote, as the name of a problem.
    Optional<String> barred(Visit at) {
        return at.early() ? Optional.of("too-early-to-count") : staff.barred(at.ballot(), at.who(), at.actor());
    }

    SlipReading read(Visit at, int box, Map<String, String> written) {
        return SlipReader.read(at.ballot(), box, written, doubts, issued(at, box));
    }

    /// Ballots given out at the stations whose ballots are counted in this box, once all of them are closed.
    Optional<Integer> issued(Visit at, int box) {
        var boxes = Stream.concat(Stream.of(box), at.state().with(box).stream()).toList();
        var closed = given.stations(at.ballot().key()).stream()
                .filter(one -> boxes.contains(one.box()) && one.closed() != null)
                .toList();
        return closed.size() < boxes.size()
                ? Optional.empty()
                : Optional.of(closed.stream().mapToInt(Station::issued).sum());
    }

    Answer save(Visit at, int box, String page, int seen, Map<String, String> written) {
        return new Answer(
                move(at, box, state -> state.save(box, at.who(), page, seen, written)), read(at, box, written));
    }

    /// What does not add up is kept and not finished, nor a box of so few ballots that it would tell how somebody voted
    /// (EL-SECRET).
    Answer finish(Visit at, int box, String page, int seen, Map<String, String> written) {
        var read = read(at, box, written);
        var reading = read.isWhole() && isTooSmall(at, box, read)
                ? read.and(SlipNumbers.RETURNED, Fault.of("too-few"))
                : read;
        return reading.isWhole()
                ? new Answer(
                        move(at, box, state -> state.finish(box, at.who(), page, seen, written, reading.numbers())),
                        reading)
                : new Answer(move(at, box, state -> state.save(box, at.who(), page, seen, written)), reading);
    }

    /// Asked of the law of the place, by a count of this box and an empty one.
    private boolean isTooSmall(Visit at, int box, SlipReading read) {
        int returned = read.numbers().getOrDefault(SlipNumbers.RETURNED, 0);
        var other = at.ballot().boxes().stream()
                .filter(one -> one != box && at.stage(one) != BoxStage.MERGED)
                .findFirst();
        if (other.isEmpty()) return false;
        var asked = counted(at.ballot(), List.of(papers(box, returned), papers(other.get(), 0)));
        return ledger.weigh(asked, at.actor()).checks().stream()
                .anyMatch(check -> check.rule().equals(SECRET) && !check.passed());
    }

    private static BoxCount papers(int box, int ballots) {
        return new BoxCount(box, ballots, ballots, ballots, 0, "—", "–", null, List.of());
    }

    Answer reopen(Visit at, int box) {
        return only(at, box, state -> state.reopen(box, at.who()));
    }

    Answer leave(Visit at, int box) {
        return only(at, box, state -> state.leave(box, at.who()));
    }

    Answer sendBack(Visit at, int box, String reason) {
        return reason.isBlank()
                ? new Answer(new Refused("reason-missing"), null)
                : ofVote(at, box, state -> state.sendBack(box, at.who(), reason.strip()));
    }

    Answer merge(Visit at, int box, int into) {
        return at.ballot().place(into).isEmpty()
                ? new Answer(new Refused("no-such-box"), null)
                : ofVote(at, box, state -> state.merge(box, into));
    }

    Answer part(Visit at, int box) {
        return ofVote(at, box, state -> state.part(box));
    }

    Answer close(Visit at) {
        return new Answer(
                book.move(at.ballot().key(), state -> state.close(at.ballot().boxes())), null);
    }

    /// @param seen [CountState#written] of the slips the third has seen
    /// @param decided what the third has written, by field; fields that do not differ stay as two have read them
    Answer resolve(Visit at, int box, String seen, Map<String, String> decided) {
        if (!seen.equals(at.state().written(box))) return new Answer(new Refused(CountState.ANEW), null);
        var first = at.state().slip(box, CountSlip.FIRST);
        var second = at.state().slip(box, CountSlip.SECOND);
        if (first.isEmpty() || second.isEmpty()) return new Answer(new Refused("not-finished-by-two"), null);
        var numbers = new LinkedHashMap<>(first.get().numbers());
        var faults = new LinkedHashMap<String, Fault>();
        for (var field : CountState.differing(first.get(), second.get()))
            SlipReader.whole(decided.getOrDefault(field, ""))
                    .ifPresentOrElse(
                            number -> numbers.put(field, number), () -> faults.put(field, Fault.of("missing")));
        var reading = SlipReader.judge(at.ballot(), box, numbers, decided, doubts, issued(at, box));
        if (faults.isEmpty()) faults.putAll(reading.faults());
        var judged = new SlipReading(numbers, faults, reading.doubts());
        return faults.isEmpty()
                ? new Answer(move(at, box, state -> state.resolve(box, at.who(), seen, decided, numbers)), judged)
                : new Answer(new Refused("does-not-add-up"), judged);
    }

    private Answer only(Visit at, int box, Function<CountState, CountStep> move) {
        return new Answer(move(at, box, move), null);
    }

    private CountStep move(Visit at, int box, Function<CountState, CountStep> move) {
        return kept(at, box)
                .<CountStep>map(Refused::new)
                .orElseGet(() -> book.move(at.ballot().key(), box, move));
    }

    /// Of what other boxes, or the whole vote, depend on.
    private Answer ofVote(Visit at, int box, Function<CountState, CountStep> move) {
        var step = kept(at, box)
                .<CountStep>map(Refused::new)
                .orElseGet(() -> book.move(at.ballot().key(), move));
        return new Answer(step, null);
    }

    /// Boxes of other elections are not known here: a number that no place has names nothing.
    private Optional<String> kept(Visit at, int box) {
        return at.ballot().place(box).isEmpty() ? Optional.of("no-such-box") : barred(at);
    }

    /// What was agreed on, for whoever announces it.
    ///
    /// @throws NothingThere before the count is closed
    AgreedCount agreed(Visit at) {
        if (!at.state().closed())
            throw new NothingThere("count", at.ballot().key().subject());
        return gate.agreed(at.ballot(), at.state());
    }
}
