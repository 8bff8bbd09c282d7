package org.gongyi.command.recall;

import java.util.HashSet;
import java.util.Optional;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;

/// The signatures of a petition told by number: each once, each on the roll.
final class NumberedSignatures {

    private NumberedSignatures() {}

    /// @param signed absent where no roll of persons is kept
    static Optional<Refusal> misfit(PetitionRecall a, Optional<Signed> signed) {
        if (a.signers().isEmpty()) return Optional.empty();
        if (signed.isEmpty()) return is("signers", "no-roll-of-persons");
        if (new HashSet<>(a.signers()).size() < a.signers().size()) return is("signers", "number-twice");
        if (!signed.get().onRoll().keySet().containsAll(a.signers())) return is("signers", "not-on-the-roll");
        return byRoll(signed.get(), a.electorate()).agreesWith(a.signed())
                ? Optional.empty()
                : is("signed", "not-as-signed-by-number");
    }

    /// By the roll as far as it tells, else as told.
    static Signatures counted(PetitionRecall a, Optional<Signed> signed) {
        return a.signers().isEmpty()
                ? a.signed()
                : byRoll(signed.orElseThrow(), a.electorate()).orAs(a.signed());
    }

    /// How many of them stand on each list; 0 where there is no such list, or the roll tells nothing of it.
    private static ByRoll byRoll(Signed signed, Electorate all) {
        var numbers = signed.onRoll().keySet();
        return new ByRoll(
                numbers.size(),
                all.households() == 0 ? 0 : signed.count(numbers, OnRoll::householdRepresentative),
                all.representatives() == 0 ? 0 : signed.count(numbers, OnRoll::residentRepresentative));
    }

    private record ByRoll(int voters, int households, int representatives) {

        /// What is left out is filled in, and what the roll tells nothing of is as it was told.
        boolean agreesWith(Signatures told) {
            return agrees(told.voters(), voters)
                    && agrees(told.households(), households)
                    && agrees(told.representatives(), representatives);
        }

        private static boolean agrees(int told, int counted) {
            return told == 0 || counted == 0 || told == counted;
        }

        Signatures orAs(Signatures told) {
            return new Signatures(
                    voters,
                    households > 0 ? households : told.households(),
                    representatives > 0 ? representatives : told.representatives(),
                    told.groups());
        }
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
