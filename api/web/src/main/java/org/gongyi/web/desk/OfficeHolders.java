package org.gongyi.web.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.desk.FormField.Kind;
import org.gongyi.web.desk.FormField.Option;
import org.springframework.stereotype.Component;

/// Whoever records that somebody leaves an office chooses a name with its posts from the register; the number is only
/// what is sent.
@Component
final class OfficeHolders {

    private final Ledger ledger;

    OfficeHolders(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Other fields as they are, and all of them where nobody is in the register or it cannot be read just now.
    FormField offered(Filling filling, FormField field, Said words) {
        if (filling.act().type() != LeaveOffice.class || !field.name().equals("person")) return field;
        var options = new ArrayList<>(options(filling, words));
        if (options.isEmpty()) return field;
        if (!field.value().isEmpty()
                && options.stream().noneMatch(one -> one.value().equals(field.value())))
            options.add(new Option(field.value(), field.value()));
        return new FormField(
                Kind.CHOICE,
                field.name(),
                words.say("form.who-leaves"),
                "",
                field.required(),
                field.values(),
                field.fault(),
                field.limits(),
                options,
                List.of());
    }

    /// One for each person, who may hold several offices.
    private List<Option> options(Filling filling, Said words) {
        return offices(filling).stream()
                .collect(groupingBy(held -> held.person().value(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(one -> new Option(one.getKey(), told(one.getValue(), words)))
                .toList();
    }

    private static String told(List<TenureView> held, Said words) {
        return held.getFirst().name() + " · "
                + held.stream()
                        .map(one -> words.choice(one.office()) + " " + words.choice(one.post()))
                        .collect(joining(" · "));
    }

    private List<TenureView> offices(Filling filling) {
        try {
            return ledger.find(new CommunityQuery.Of(filling.community()), CommunityView.class)
                    .map(CommunityView::offices)
                    .orElse(List.of());
        } catch (RuntimeException failed) {
            if (LedgerOutOfReach.isBehind(failed)) return List.of(); // the number can be typed, and nothing is lost
            throw failed;
        }
    }
}
