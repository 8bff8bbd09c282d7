package org.gongyi.app.architecture.planted.command.rule;

import java.time.LocalDate;
import java.util.Random;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.springframework.util.StringUtils;

/// Breaks every rule of the house: a rule that knows Spring, reads the clock, draws lots, reckons in
/// floating point, and an act that is no record.
final class Planted implements LedgerAct {

    private final double share = new Random().nextDouble();

    @Override
    public String subject() {
        return Double.toString(share);
    }

    @Override
    public CommunityCode community() {
        return new CommunityCode("510421105208");
    }

    @Override
    public LocalDate occurredOn() {
        return LocalDate.now();
    }

    @Override
    public String reason() {
        return StringUtils.capitalize("planted");
    }
}
