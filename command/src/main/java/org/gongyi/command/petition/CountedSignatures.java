package org.gongyi.command.petition;

import java.util.HashSet;
import java.util.function.Predicate;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.SignatureCheck;

/// Which signatures count: of each who is on the roll one, unless it was taken back.
final class CountedSignatures {

    private CountedSignatures() {}

    /// @param told of what the roll tells nothing it stays as it was counted on the paper
    static SignatureCheck of(CheckSignatures a, Signed signed, Signatures told) {
        var once = new HashSet<>(a.signers());
        var listed = new HashSet<>(once);
        listed.retainAll(signed.onRoll().keySet());
        var counted = new HashSet<>(listed);
        a.withdrawn().forEach(counted::remove);
        var by = new ByList(listed, counted, signed);
        return new SignatureCheck(
                a.signers().size() + a.unlisted(),
                a.signers().size() - once.size(),
                once.size() - listed.size() + a.unlisted(),
                listed.size() - counted.size(),
                new Signatures(
                        counted.size(),
                        by.orAs(OnRoll::householdRepresentative, told.households()),
                        by.orAs(OnRoll::residentRepresentative, told.representatives()),
                        told.groups()));
    }

    private record ByList(HashSet<Integer> listed, HashSet<Integer> counted, Signed signed) {

        /// A roll that knows none of those who signed as one tells nothing of that list.
        int orAs(Predicate<OnRoll> who, int told) {
            return signed.count(listed, who) > 0 ? signed.count(counted, who) : told;
        }
    }
}
