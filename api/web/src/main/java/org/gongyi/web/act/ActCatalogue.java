package org.gongyi.web.act;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.SealedFamily;
import org.springframework.stereotype.Component;

/// Every act there is, read from the sealed families of the contract.
@Component
public final class ActCatalogue {

    private final Map<Procedure, Map<String, Act>> acts = new EnumMap<>(Procedure.class);

    public ActCatalogue() {
        for (var procedure : Procedure.values()) acts.put(procedure, actsOf(procedure));
    }

    /// In the order the contract tells them, which is that of the paper register.
    public List<Act> of(Procedure procedure) {
        return List.copyOf(known(procedure).values());
    }

    public Optional<Act> find(Procedure procedure, String name) {
        return Optional.ofNullable(known(procedure).get(name));
    }

    /// @throws NothingThere where there is no such act
    public Act get(Procedure procedure, String name) {
        return find(procedure, name).orElseThrow(() -> new NothingThere("act", name));
    }

    /// The act that begins a subject of the procedure.
    ///
    /// @throws NothingThere where nobody begins one
    public Act beginning(Procedure procedure) {
        return procedure
                .beginning()
                .flatMap(name -> find(procedure, name))
                .orElseThrow(() -> new NothingThere("act", WireName.of(procedure)));
    }

    /// One of the acts that begin a subject of the procedure.
    ///
    /// @throws NothingThere where that one begins none
    public Act beginning(Procedure procedure, String name) {
        if (!procedure.beginnings().contains(name)) throw new NothingThere("act", name);
        return get(procedure, name);
    }

    private Map<String, Act> known(Procedure procedure) {
        return acts.getOrDefault(procedure, Map.of());
    }

    private static Map<String, Act> actsOf(Procedure procedure) {
        return SealedFamily.records(procedure.family()).stream()
                .map(type -> act(procedure, type))
                .collect(toMap(Act::name, act -> act, (one, _) -> one, LinkedHashMap::new));
    }

    private static Act act(Procedure procedure, Class<?> type) {
        var blanks = Shapes.of(type.asSubclass(Record.class));
        return new Act(procedure, WireName.of(type), type.asSubclass(LedgerAct.class), blanks);
    }
}
