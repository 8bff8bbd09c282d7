package org.gongyi.contract.estate;

/// Ballots of owners as they were counted, by area and by number.
///
/// @param invalid handed in, and saying nothing that can be counted: such an owner took part and agreed to nothing
public record VoteCount(Weight inFavour, Weight against, Weight abstained, Weight invalid) {

    public static final VoteCount NONE = new VoteCount(Weight.NONE, Weight.NONE, Weight.NONE, Weight.NONE);

    /// With one ballot more.
    public VoteCount with(Choice choice, Weight weight) {
        return switch (choice) {
            case IN_FAVOUR -> new VoteCount(inFavour.plus(weight), against, abstained, invalid);
            case AGAINST -> new VoteCount(inFavour, against.plus(weight), abstained, invalid);
            case ABSTAINED -> new VoteCount(inFavour, against, abstained.plus(weight), invalid);
            case INVALID -> new VoteCount(inFavour, against, abstained, invalid.plus(weight));
        };
    }

    public Weight of(Choice choice) {
        return switch (choice) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINED -> abstained;
            case INVALID -> invalid;
        };
    }

    /// Those who took part (参与表决).
    public Weight participating() {
        return inFavour.plus(against).plus(abstained).plus(invalid);
    }
}
