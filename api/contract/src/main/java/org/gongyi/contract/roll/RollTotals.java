package org.gongyi.contract.roll;

import java.util.Arrays;
import java.util.List;

/// How many are on a roll: what of it is public for ever.
///
/// @param byGround in the order of [Ground]; grounds of nobody are left out
/// @param householdRepresentatives of the voters; `residentRepresentatives` likewise
public record RollTotals(
        int voters, List<OfGround> byGround, int householdRepresentatives, int residentRepresentatives) {

    /// Nobody is on it.
    public static final RollTotals NONE = new RollTotals(0, List.of(), 0, 0);

    public RollTotals {
        byGround = List.copyOf(byGround);
    }

    public record OfGround(Ground ground, int voters) {}

    public int on(Ground ground) {
        return byGround.stream()
                .filter(part -> part.ground() == ground)
                .mapToInt(OfGround::voters)
                .sum();
    }

    /// With one more, or one less, of that ground.
    ///
    /// @param by 1 or −1
    public RollTotals changed(int by, Ground of, boolean householdRepresentative, boolean residentRepresentative) {
        return new RollTotals(
                voters + by,
                Arrays.stream(Ground.values())
                        .map(ground -> new OfGround(ground, on(ground) + (ground == of ? by : 0)))
                        .filter(part -> part.voters() > 0)
                        .toList(),
                householdRepresentatives + (householdRepresentative ? by : 0),
                residentRepresentatives + (residentRepresentative ? by : 0));
    }
}
