package org.gongyi.app.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.Vault;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.Profile;
import org.gongyi.web.telling.CandidateProfiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Opens what a notice of candidates tells. A value that does not open is told by the audit and not here.
@Component
class OpenedProfiles implements CandidateProfiles {

    private final Vault vault;

    OpenedProfiles(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Map<PersonId, Profile> of(List<Described> described) {
        var values = new HashMap<String, JsonNode>();
        for (var kept :
                vault.named(described.stream().map(OpenedProfiles::digest).toList()))
            kept.disclosure().ifPresent(one -> values.put(kept.digest(), one.value()));
        var profiles = new HashMap<PersonId, Profile>();
        for (var one : described) {
            var value = values.get(digest(one));
            if (value != null) profiles.put(one.person(), LedgerJson.mapper().treeToValue(value, Profile.class));
        }
        return Map.copyOf(profiles);
    }

    private static String digest(Described one) {
        return switch (one.profile()) {
            case Sealed.Closed<Profile>(var digest) -> digest;
            case Sealed.Open<Profile> open -> throw new IllegalStateException("not of the log: " + open);
        };
    }
}
