package org.gongyi.command.shell;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.EntityModel;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.jspecify.annotations.Nullable;

/// Tells Axon what it else reads from annotations on a class. One class serves every procedure, and an annotation
/// says the same of them all; this model gives each its own type name.
record DeciderModel<C extends LedgerAct, E extends LedgerEvent, S>(String name)
        implements AggregateModel<DeciderAggregate<C, E, S>> {

    @SuppressWarnings("unchecked") // the type arguments of a class literal cannot be written
    static <C extends LedgerAct, E extends LedgerEvent, S> Class<DeciderAggregate<C, E, S>> root() {
        return (Class<DeciderAggregate<C, E, S>>) (Class<?>) DeciderAggregate.class;
    }

    @Override
    public String type() {
        return name;
    }

    /// The type written beside each event: Axon asks for it here, not in [#type()].
    @Override
    public Optional<String> declaredType(Class<?> type) {
        return Optional.of(name);
    }

    @Override
    public Object getIdentifier(DeciderAggregate<C, E, S> aggregate) {
        return aggregate.stream();
    }

    @Override
    public void publish(EventMessage<?> message, DeciderAggregate<C, E, S> aggregate) {
        aggregate.on(message);
    }

    @Override
    public Class<DeciderAggregate<C, E, S>> entityClass() {
        return root();
    }

    @Override
    public @Nullable Long getVersion(DeciderAggregate<C, E, S> aggregate) {
        return null;
    }

    @Override
    public @Nullable String routingKey() {
        return null;
    }

    @Override
    public <T> EntityModel<T> modelOf(Class<? extends T> childType) {
        throw new UnsupportedOperationException("a decider has no child entities");
    }
}
