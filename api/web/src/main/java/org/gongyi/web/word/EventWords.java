package org.gongyi.web.word;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.roll.RollEvent;
import org.springframework.stereotype.Component;

/// What an entry is called, by the type that is stored with it.
@Component
public final class EventWords {

    private static final Map<String, Class<? extends LedgerEvent>> FAMILIES = Map.ofEntries(
            Map.entry("resolution", ResolutionEvent.class),
            Map.entry("hearing", HearingEvent.class),
            Map.entry("estate", EstateEvent.class),
            Map.entry("convention", ConventionEvent.class),
            Map.entry("petition", PetitionEvent.class),
            Map.entry("cadre", CadreEvent.class),
            Map.entry("election", ElectionEvent.class),
            Map.entry("recall", RecallEvent.class),
            Map.entry("roll", RollEvent.class),
            Map.entry("disclosure", DisclosureEvent.class),
            Map.entry("community", CommunityEvent.class),
            Map.entry("fact", FactEvent.class));

    private final Wording words;

    EventWords(Wording words) {
        this.words = words;
    }

    /// @param type `resolution.adopted.v1`; one that has no word yet is shown as it is
    public String of(String type) {
        return all().getOrDefault(type.replaceFirst("\\.v[0-9]+$", ""), type);
    }

    /// The words by types without their version: `resolution.adopted`.
    public SortedMap<String, String> all() {
        var all = new TreeMap<String, String>();
        all.put("ledger.tallied", words.say("event.LedgerTallied"));
        FAMILIES.forEach((family, parent) -> SealedFamily.records(parent)
                .forEach(one -> all.put(type(family, one.getSimpleName()), words.say("event." + one.getSimpleName()))));
        return all;
    }

    /// The name of the record without that of its family, in kebab case.
    private static String type(String family, String name) {
        var kebab = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return family + "." + kebab.replaceFirst("^" + family + "-", "");
    }
}
