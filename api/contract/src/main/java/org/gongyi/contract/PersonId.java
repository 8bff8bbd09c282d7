package org.gongyi.contract;

/// A person as one community's ledger knows them: random, of that community only, never a name or a number of papers.
public record PersonId(String value) {

    public PersonId {
        value = Require.matches("person", value, "p-[0-9a-z]{6,26}");
    }

    @Override
    public String toString() {
        return value;
    }
}
