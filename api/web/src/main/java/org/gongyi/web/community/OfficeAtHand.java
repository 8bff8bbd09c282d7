package org.gongyi.web.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.community.OfficeAct.DecideResignation;
import org.gongyi.contract.community.OfficeAct.PublishEndOfOffice;
import org.gongyi.contract.community.OfficeAct.WithdrawResignation;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Prefill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whose resignation or end of office is meant: the one that waits. Where several wait nobody is presumed.
@Component
class OfficeAtHand implements Prefill {

    private static final Set<Class<?>> OF_A_RESIGNATION = Set.of(DecideResignation.class, WithdrawResignation.class);

    private final OfficeDuties duties;

    OfficeAtHand(OfficeDuties duties) {
        this.duties = duties;
    }

    @Override
    public ObjectNode of(Filling filling) {
        var known = JsonNodeFactory.instance.objectNode();
        var type = filling.act().type();
        if (OF_A_RESIGNATION.contains(type))
            only(keys(filling).stream()
                            .flatMap(key -> OfficeSettlement.resigning(key).stream())
                            .toList())
                    .ifPresent(one -> known.put("person", one.person().value()));
        if (type == PublishEndOfOffice.class)
            only(keys(filling).stream()
                            .flatMap(key -> OfficeSettlement.ended(key).stream())
                            .toList())
                    .ifPresent(one -> known.put("office", WireName.of(one.office()))
                            .put("person", one.person().value()));
        return known;
    }

    private List<String> keys(Filling filling) {
        return duties.open(filling.community()).stream().map(DutyItem::key).toList();
    }

    private static <T> Optional<T> only(List<T> waiting) {
        return waiting.size() == 1 ? Optional.of(waiting.getFirst()) : Optional.empty();
    }
}
