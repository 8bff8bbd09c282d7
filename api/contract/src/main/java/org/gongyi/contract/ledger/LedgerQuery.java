package org.gongyi.contract.ledger;

import java.util.List;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Duty;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Refusal;

/// What may be asked of the rules and of the log itself, without recording anything.
public sealed interface LedgerQuery {

    /// What the law would say to an act (a dry run). Answered by [Weighed].
    record WeighAct(LedgerAct act, Actor actor) implements LedgerQuery {}

    /// What can be done next with a subject, and why not the rest. Answered by a list of [Opening], one an act.
    ///
    /// @param procedure `resolution`, `community`
    /// @param actor who asks; absent for the public, who are told what is open to whoever holds the office
    record OpenActs(
            String procedure, String subject, @Nullable Actor actor) implements LedgerQuery {}

    /// The exact bytes of the entries of a stream, as they are hashed. Answered by a list of [RawEntry].
    ///
    /// @param stream `resolution/510402001002-0a1b2c3d4e`
    record EntriesOf(String stream, long afterPosition, int limit) implements LedgerQuery {}

    /// Whether that actor has recorded something under that idempotency key. Answered by a `Boolean`.
    record KeyUsed(Actor actor, String key) implements LedgerQuery {}

    /// How many entries the log has. Answered by a `Long`.
    record Size() implements LedgerQuery {}

    /// @param refusal why it would not be recorded; absent when it would
    record Weighed(
            List<Check> checks, List<Duty> duties, @Nullable Refusal refusal) {}

    /// @param act kebab-case name of the act: `start-implementation`
    /// @param missing failed checks that stand before it; empty when it is open
    record Opening(String act, boolean open, List<Check> missing) {}

    record RawEntry(long position, byte[] bytes) {}
}
