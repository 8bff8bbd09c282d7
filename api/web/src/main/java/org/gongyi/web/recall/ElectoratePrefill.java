package org.gongyi.web.recall;

import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Prefill;
import org.gongyi.web.look.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The lists that signatures and votes are counted against stand in the form as the ledger knows them.
@Component
class ElectoratePrefill implements Prefill {

    private final ObjectProvider<ElectorateBook> book;
    private final Freshness freshness;

    ElectoratePrefill(ObjectProvider<ElectorateBook> book, Freshness freshness) {
        this.book = book;
        this.freshness = freshness;
    }

    @Override
    public ObjectNode of(Filling filling) {
        var form = JsonNodeFactory.instance.objectNode();
        var type = filling.act().type();
        if (type != PetitionRecall.class && type != SuggestRecall.class) return form;
        book.stream()
                .flatMap(one -> one.of(filling.community(), freshness.today()).stream())
                .forEach(known -> form.set("electorate", electorate(known)));
        return form;
    }

    private static ObjectNode electorate(ElectorateBook.Known known) {
        var lists = JsonNodeFactory.instance.objectNode();
        if (known.mode() != null) lists.put("mode", WireName.of(known.mode()));
        put(lists, "voters", known.voters());
        put(lists, "households", known.households());
        put(lists, "representatives", known.representatives());
        put(lists, "groups", known.groups());
        return lists;
    }

    private static void put(ObjectNode lists, String list, @Nullable Integer number) {
        if (number != null) lists.put(list, number);
    }
}
