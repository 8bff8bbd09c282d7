package org.gongyi.web.roll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;

/// Who is on the roll of an election, for those who keep it or issue ballots by it. Names are opened for each
/// question and kept nowhere; whoever was struck, or whose card was erased by law, is not told.
///
/// The caller makes sure of the right to read. Answered by the process that has the keys.
public interface VoterBook {

    /// Somebody who is on the roll.
    ///
    /// @param number in the roll (名册序号): counts up from 1, and none is given twice
    /// @param person the same in later rolls of the same community
    /// @param group empty where the sheet names none; so is `household`
    record Voter(
            int number,
            PersonId person,
            String name,
            String group,
            String household,
            boolean householdRepresentative,
            boolean residentRepresentative) {

        /// Without the name, which belongs in no message.
        @Override
        public String toString() {
            return "Voter[" + number + "]";
        }
    }

    /// How many are on the roll now.
    ///
    /// @param last the highest number given so far, also to somebody struck since
    record Totals(int voters, int householdRepresentatives, int residentRepresentatives, int last) {}

    /// Whether a roll of persons is kept on the ledger for that election.
    boolean isKept(ElectionId election);

    /// Nothing where no roll of persons is kept on the ledger for that election.
    Optional<Totals> totals(ElectionId election);

    Optional<Voter> numbered(ElectionId election, int number);

    /// Everybody of exactly that full name, in the order of numbers.
    List<Voter> named(ElectionId election, String fullName);

    /// Those of them who are on the roll, in the order of numbers.
    List<Voter> persons(ElectionId election, Collection<PersonId> persons);

    /// As the roll knows them; who holds an office in the register has another number there.
    default Optional<Voter> of(ElectionId election, PersonId person) {
        return persons(election, List.of(person)).stream().findFirst();
    }

    Optional<Voter> withIdNumber(ElectionId election, IdNumber idNumber);

    /// Everybody whose number lies between, both included, in the order of numbers. Asked for a hundred or so at a
    /// time, since every card is opened.
    List<Voter> between(ElectionId election, int first, int last);
}
