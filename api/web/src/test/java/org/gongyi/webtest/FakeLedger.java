package org.gongyi.webtest;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.ledger.LedgerQuery;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.exchange.SampleDisclosure;
import org.gongyi.web.exchange.SampleElection;
import org.gongyi.web.exchange.SampleRecall;
import org.gongyi.web.sample.SampleDisclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/// A ledger with Axon's own buses and without rules: it keeps what it is told and refuses what a test says it refuses.
public final class FakeLedger {

    public static final Check QUORUM = new Check(
            "DM-VR-QUORUM",
            true,
            OnFail.VOID,
            Map.of("应到", 60L, "实到", 41L),
            "应到 60，实到 41，须达 40（三分之二），有效",
            new Citation("村民委员会组织法", "第三十条", LocalDate.of(2026, 1, 1)));

    public static final Check ORDER = new Check(
            "SY-5",
            false,
            OnFail.BLOCK,
            Map.of(),
            "决议公开之后方可实施",
            new Citation("村民委员会组织法", "第三十五条", LocalDate.of(2026, 1, 1)));

    public final List<CommandMessage<?>> recorded = new ArrayList<>();
    private final Map<String, Receipt> answered = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    public @Nullable Refusal refusal;
    public boolean race;
    public @Nullable Away away;
    public @Nullable DisclosureView disclosure;
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final Views views = new Views();

    public FakeLedger() {
        var catalogue = new ActCatalogue();
        for (var procedure : Procedure.values())
            for (var act : catalogue.of(procedure))
                commands.subscribe(act.type().getName(), this::record);
        answer(LedgerQuery.WeighAct.class, Weighed.class, this::weigh);
        answer(LedgerQuery.OpenActs.class, listOf(Opening.class), asked -> openings(catalogue, asked));
        answer(LedgerQuery.KeyUsed.class, Boolean.class, _ -> false);
        answer(LedgerQuery.EntriesOf.class, listOf(RawEntry.class), this::entries);
        answer(ResolutionQuery.Of.class, org.gongyi.contract.resolution.ResolutionView.class, views::resolution);
        answer(ResolutionQuery.Find.class, Page.class, views::resolutions);
        answer(CommunityQuery.Of.class, org.gongyi.contract.community.CommunityView.class, views::community);
        answer(CommunityQuery.Find.class, Page.class, views::communities);
        answer(CommunityQuery.EndOfOffice.class, OfficeLeft.class, views::left);
        answer(CommunityQuery.EndsOfOffice.class, listOf(OfficeLeft.class), _ -> List.of());
        answer(
                ElectionQuery.Of.class,
                ElectionView.class,
                asked -> Optional.ofNullable(only(SampleElection.whole().view(), asked.election(), ElectionView::id))
                        .orElseGet(() -> views.election(asked)));
        answer(ElectionQuery.Find.class, Page.class, views::elections);
        answer(
                RecallQuery.Of.class,
                RecallView.class,
                asked -> Optional.ofNullable(only(SampleRecall.recalled().view(), asked.recall(), RecallView::id))
                        .orElseGet(() -> views.recall(asked)));
        answer(
                DisclosureQuery.Of.class,
                DisclosureView.class,
                asked -> Stream.of(disclosure, SampleDisclosure.of(139), SampleDisclosures.money(Views.COMMUNITY))
                        .filter(Objects::nonNull)
                        .filter(one -> one.id().equals(asked.disclosure()))
                        .findFirst()
                        .orElse(null));
        answer(
                DisclosureQuery.NowHanging.class,
                Page.class,
                asked -> new Page<>(
                        SampleDisclosures.board(asked.community()).hanging(),
                        asked.cursor() == null ? "further" : null));
        answer(RecallQuery.Find.class, Page.class, views::recalls);
        answer(EstateQuery.Of.class, EstateView.class, views::estate);
        answer(EstateQuery.Find.class, Page.class, asked -> views.estates(asked.cursor()));
        answer(HearingQuery.Of.class, HearingView.class, views::hearing);
        answer(CadreQuery.Of.class, CadreView.class, views::cadre);
        answer(CadreQuery.Find.class, Page.class, asked -> views.cadres(asked.cursor()));
        answer(ConventionQuery.Of.class, ConventionView.class, views::convention);
        answer(PetitionQuery.Of.class, PetitionView.class, views::petition);
        answer(PetitionQuery.Find.class, Page.class, asked -> views.petitions(asked.cursor()));
        answer(ConventionQuery.Find.class, Page.class, asked -> views.conventions(asked.cursor()));
        answer(HearingQuery.Find.class, Page.class, asked -> views.hearings(asked.cursor()));
        answer(HearingQuery.Over.class, Page.class, asked -> views.hearings(asked.cursor()));
        answer(HearingQuery.Preparing.class, Page.class, _ -> new Page<>(List.of(), null));
        answer(HearingQuery.UnderDiscussion.class, Page.class, _ -> views.hearings(null));
        answer(WorklistQuery.Duties.class, Page.class, views::duties);
        answer(WorklistQuery.Findings.class, Page.class, views::findings);
        answer(AuditQuery.Count.class, AuditQuery.Counted.class, views::counted);
        answer(AuditQuery.Late.class, Page.class, views::late);
        answer(AuditQuery.Unsupervised.class, Page.class, views::unsupervised);
        answer(FactQuery.Erased.class, listOf(FactQuery.Erasure.class), views::erased);
        answer(CurrentTo.class, Long.class, _ -> Views.POSITION);
    }

    public void reset() {
        recorded.clear();
        answered.clear();
        digests.clear();
        refusal = null;
        race = false;
        away = null;
        disclosure = null;
    }

    public CommandGateway commandGateway() {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    public QueryGateway queryGateway() {
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }

    private <Q> void answer(Class<Q> question, Type answer, Function<Q, @Nullable Object> how) {
        queries.subscribe(question.getName(), answer, message -> how.apply(question.cast(message.getPayload())));
    }

    private static <V, I> @Nullable V only(V one, I asked, Function<V, I> id) {
        return id.apply(one).equals(asked) ? one : null;
    }

    private static Type listOf(Class<?> type) {
        return ResolvableType.forClassWithGenerics(List.class, type).getType();
    }

    private synchronized Object record(CommandMessage<?> message) {
        if (race) throw new Race();
        if (away == Away.OVERLOADED || away == Away.WITHOUT_ROOM) throw new Unwritten(away);
        if (message.getMetaData().get(Ledger.SEEN) instanceof Set<?> seen && !seen.contains(POSITIONS.size() - 1L))
            throw new Race();
        if (refusal != null) throw new CommandExecutionException("refused", null, refusal);
        var key = message.getMetaData().get(Ledger.IDEMPOTENCY_KEY).toString();
        var digest = message.getMetaData().get(Ledger.REQUEST_HASH).toString();
        if (!digests.computeIfAbsent(key, _ -> digest).equals(digest))
            throw new Malformed("idempotencyKey", Malformed.Reason.NOT_A_CODE, 0);
        var receipt = answered.computeIfAbsent(key, _ -> {
            recorded.add(asCommandMessage(message));
            return new Receipt(((LedgerAct) message.getPayload()).subject(), Views.POSITION + recorded.size());
        });
        if (away == Away.LOST_AT_COMMIT) throw new Unwritten(away);
        return receipt;
    }

    private Weighed weigh(LedgerQuery.WeighAct asked) {
        return new Weighed(List.of(QUORUM), List.of(), refusal);
    }

    private List<Opening> openings(ActCatalogue catalogue, LedgerQuery.OpenActs asked) {
        return Arrays.stream(Procedure.values())
                .filter(one -> one.name().equalsIgnoreCase(asked.procedure()))
                .flatMap(one -> catalogue.of(one).stream())
                .map(Act::name)
                .map(name -> name.equals("start-implementation")
                        ? new Opening(name, false, List.of(ORDER))
                        : new Opening(name, !name.startsWith("note-"), List.of()))
                .toList();
    }

    private List<RawEntry> entries(LedgerQuery.EntriesOf asked) {
        if (!asked.stream().equals("resolution/" + Views.RESOLUTION)) return List.of();
        return POSITIONS.stream()
                .filter(position -> position > asked.afterPosition())
                .limit(asked.limit())
                .map(position -> new RawEntry(position, entry(position)))
                .toList();
    }

    private static final List<Long> POSITIONS = List.of(3L, 8L, Views.POSITION);

    public static byte[] entry(long position) {
        return "{\"v\":1,\"title\":\"修路\",\"seq\":%d}"
                .formatted(POSITIONS.indexOf(position))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Before anything is recorded, or after it was and before it is told.
    public enum Away {
        OVERLOADED,
        WITHOUT_ROOM,
        LOST_AT_COMMIT
    }

    private static final class Unwritten extends AxonNonTransientException implements OutOfReach {
        private static final long serialVersionUID = 1L;
        private final Away away;

        Unwritten(Away away) {
            super("the log is away");
            this.away = away;
        }

        @Override
        public boolean isNothingRecorded() {
            return away != Away.LOST_AT_COMMIT;
        }

        @Override
        public boolean isForWantOfRoom() {
            return away == Away.WITHOUT_ROOM;
        }
    }

    private static final class Race extends AxonTransientException {
        private static final long serialVersionUID = 1L;

        Race() {
            super("another one was first");
        }
    }
}
