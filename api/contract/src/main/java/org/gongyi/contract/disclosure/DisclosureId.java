package org.gongyi.contract.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One item for one period in one community: the community's code, a dash, a name. Of what returns
/// the name follows from item and period, `510421105208-finance-2026q1`, so that nothing is opened
/// twice; of what happens it is free.
public record DisclosureId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{1,20}(-[0-9a-z]{1,20}){0,3}";

    private static final int CODE = 12;

    public DisclosureId {
        value = Require.matches("disclosure", value, FORM);
    }

    public static DisclosureId of(CommunityCode community, ItemCode item, Period period) {
        return new DisclosureId("%s-%s-%s".formatted(community, item, period.code()));
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, CODE));
    }

    /// The period that the name ends in; empty where it is free.
    public Optional<Period> period() {
        var last = value.lastIndexOf('-');
        return last > CODE ? Period.read(value.substring(last + 1)) : Optional.empty();
    }

    /// The item before the period; empty where the name is free.
    public Optional<ItemCode> item() {
        return period().map(_ -> new ItemCode(value.substring(CODE + 1, value.lastIndexOf('-'))));
    }

    /// What follows the community's code.
    public String ownName() {
        return value.substring(CODE + 1);
    }

    /// The names that the disclosure of the same item for the period before can have.
    public List<DisclosureId> before() {
        return beside(Period::before);
    }

    /// Likewise for the period after.
    public List<DisclosureId> after() {
        return beside(Period::after);
    }

    private List<DisclosureId> beside(Function<Period, List<Period>> which) {
        var item = value.substring(0, value.lastIndexOf('-') + 1);
        return period().stream()
                .flatMap(period -> which.apply(period).stream())
                .map(period -> new DisclosureId(item + period.code()))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
