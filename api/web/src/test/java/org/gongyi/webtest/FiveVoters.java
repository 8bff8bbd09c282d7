package org.gongyi.webtest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.roll.VoterBook;

/// 1 to 5; the first represents the household and the residents. 4 and 5 have one name.
public final class FiveVoters implements VoterBook {

    private static Voter voter(int number) {
        var name = number > 3 ? "王芳" : "选民" + number;
        return new Voter(
                number, new PersonId("p-voter" + number), name, number + "组", "户" + number, number == 1, number == 1);
    }

    @Override
    public boolean isKept(ElectionId election) {
        return true;
    }

    @Override
    public Optional<Totals> totals(ElectionId election) {
        return Optional.of(new Totals(5, 1, 1, 5));
    }

    @Override
    public Optional<Voter> numbered(ElectionId election, int number) {
        return number < 1 || number > 5 ? Optional.empty() : Optional.of(voter(number));
    }

    @Override
    public List<Voter> named(ElectionId election, String fullName) {
        return between(election, 1, 5).stream()
                .filter(one -> one.name().equals(fullName))
                .toList();
    }

    @Override
    public List<Voter> persons(ElectionId election, Collection<PersonId> persons) {
        return between(election, 1, 5).stream()
                .filter(one -> persons.contains(one.person()))
                .toList();
    }

    @Override
    public Optional<Voter> withIdNumber(ElectionId election, IdNumber idNumber) {
        return Optional.empty();
    }

    @Override
    public List<Voter> between(ElectionId election, int first, int last) {
        return List.of(voter(1), voter(2), voter(3), voter(4), voter(5));
    }
}
