package org.gongyi.web.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Page;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.LedgerQuery;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.contract.ledger.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The ledger behind its two gateways: everything the web layer records or asks.
@Component
public class Ledger {

    /// Under these the engine finds who acts, and tells a repeated request from a new one.
    public static final String ACTOR = "actor";

    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /// Under this the places in the subject's stream of which one must be the last.
    public static final String SEEN = "seen";

    public static final String REQUEST_HASH = "requestHash";

    private final CommandGateway commands;
    private final QueryGateway queries;

    public Ledger(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /// Records an act. When this returns the act is durable.
    ///
    /// @param key the same key with the same act gives the first answer again
    /// @throws RefusedAct where the ledger would not record it
    /// @throws LostRace where somebody else recorded on the same subject first
    /// @throws LedgerOutOfReach where the log cannot be written just now
    public Receipt record(LedgerAct act, Actor actor, String key) {
        return record(act, beside(act, actor, key));
    }

    /// Records an act only if nothing was recorded on its subject since. A repeated request is answered as the first.
    ///
    /// @param seen places in the subject's stream of which one must be the last
    /// @throws LostRace where none of them is
    public Receipt record(LedgerAct act, Actor actor, String key, Set<Long> seen) {
        return record(act, beside(act, actor, key).and(SEEN, seen));
    }

    private static MetaData beside(LedgerAct act, Actor actor, String key) {
        return MetaData.from(Map.of(ACTOR, actor, IDEMPOTENCY_KEY, named(actor, key), REQUEST_HASH, Digests.of(act)));
    }

    private static String named(Actor actor, String key) {
        return actor.person() + ":" + key;
    }

    /// Whether something was recorded under that key: the same act under it is answered by its receipt.
    public boolean isRecorded(Actor actor, String key) {
        return ask(new LedgerQuery.KeyUsed(actor, named(actor, key)), ResponseTypes.instanceOf(Boolean.class));
    }

    private Receipt record(LedgerAct act, MetaData beside) {
        try {
            return commands.sendAndWait(act, beside);
        } catch (CommandExecutionException e) {
            throw e.getDetails()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .<RuntimeException>map(RefusedAct::new)
                    .orElse(e);
        } catch (AxonTransientException e) {
            throw new LostRace(e);
        } catch (RuntimeException e) {
            throw e instanceof OutOfReach known ? new LedgerOutOfReach(known, e) : e;
        }
    }

    /// What the law would say, without recording anything.
    public Weighed weigh(LedgerAct act, Actor actor) {
        return ask(new LedgerQuery.WeighAct(act, actor), ResponseTypes.instanceOf(Weighed.class));
    }

    /// Every act of the procedure: whether it can be done next, and what stands before it.
    public List<Opening> openings(Procedure procedure, String subject, @Nullable Actor actor) {
        return ask(
                new LedgerQuery.OpenActs(WireName.of(procedure), subject, actor),
                ResponseTypes.multipleInstancesOf(Opening.class));
    }

    /// The entries of a subject's stream after a position, as they are stored.
    public List<RawEntry> entries(Procedure procedure, String subject, long afterPosition, int limit) {
        return ask(
                new LedgerQuery.EntriesOf(procedure.streamOf(subject), afterPosition, limit),
                ResponseTypes.multipleInstancesOf(RawEntry.class));
    }

    /// The register of a community.
    ///
    /// @throws NothingThere where none of that code is registered
    public CommunityView register(CommunityCode community) {
        return find(new CommunityQuery.Of(community), CommunityView.class)
                .orElseThrow(() -> new NothingThere("community", community.value()));
    }

    /// @param id as it stands in an address
    /// @throws NothingThere where it names no disclosure
    public DisclosureView disclosure(String id) {
        return find(
                        new DisclosureQuery.Of(NothingThere.unless("disclosure", id, DisclosureId::new)),
                        DisclosureView.class)
                .orElseThrow(() -> new NothingThere("disclosure", id));
    }

    public <T> Optional<T> find(Object query, Class<T> view) {
        return ask(query, ResponseTypes.optionalInstanceOf(view));
    }

    /// Which of these digests were erased, and by whose order.
    public List<Erasure> erased(List<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : ask(new FactQuery.Erased(digests), ResponseTypes.multipleInstancesOf(Erasure.class));
    }

    /// @param query one that the contract says is answered by a page of `T`
    @SuppressWarnings("unchecked")
    public <T> Page<T> page(Object query, Class<T> item) {
        return (Page<T>) ask(query, ResponseTypes.instanceOf(Page.class));
    }

    private <T> T ask(Object query, ResponseType<T> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException e) {
            throw rootOf(e) instanceof Malformed malformed ? malformed : e;
        }
    }

    /// A cursor that only the answering side can read comes back as what is wrong with it.
    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
