package org.gongyi.app.roll;

import java.math.BigInteger;
import org.gongyi.app.seal.Vault;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.web.roll.Identities;
import org.springframework.stereotype.Component;

/// Persons by their papers. The number goes into a one-way function of the master key and nowhere else; so the same
/// number is the same person in every roll of a community, and nothing has to be kept for that.
@Component
class KnownPersons implements Identities {

    private static final int LENGTH = 20;
    private static final BigInteger NAMES = BigInteger.valueOf(36).pow(LENGTH);

    private final Vault vault;

    KnownPersons(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Identity of(CommunityCode community, IdNumber number) {
        var key = key(number);
        return new Identity(person(community, key), key);
    }

    @Override
    public Identity ofOtherPapers(CommunityCode community, String papers) {
        var key = vault.image("other papers\n" + papers);
        return new Identity(person(community, key), key);
    }

    String key(IdNumber number) {
        return number.blinded(digits -> vault.image("papers\n" + digits));
    }

    private PersonId person(CommunityCode community, String key) {
        var image = new BigInteger(vault.image("person\n%s\n%s".formatted(community, key)), 16);
        var letters = image.mod(NAMES).toString(36);
        return new PersonId("p-" + "0".repeat(LENGTH - letters.length()) + letters);
    }
}
