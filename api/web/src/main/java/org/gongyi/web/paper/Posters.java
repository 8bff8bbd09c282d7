package org.gongyi.web.paper;

import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What is pasted on the board, with the code that leads to noting it. It is printed of a version that is about
/// to go up as well: it has to hang before it is recorded that it does.
@Component
final class Posters {

    private final Papers papers;
    private final DisclosureBodies disclosures;
    private final Ledger ledger;
    private final Wording words;

    Posters(Papers papers, DisclosureBodies disclosures, Ledger ledger, Wording words) {
        this.papers = papers;
        this.disclosures = disclosures;
        this.ledger = ledger;
        this.words = words;
    }

    /// @param entry that prepared the version, or posted it
    Optional<Paper> of(Entry<? extends DisclosureEvent> entry, ProofSheet proof, Seen seen) {
        return papers.of(entry, proof)
                .map(paper -> entry.event() instanceof Prepared e ? toPost(paper, e) : paper)
                .map(paper -> paper.hanging(seen));
    }

    private Paper toPost(Paper paper, Prepared e) {
        var view = ledger.disclosure(e.disclosure().value());
        return paper.with(
                words.say("paper.heading." + NoticeKind.DISCLOSED),
                words.say("paper.lead." + NoticeKind.DISCLOSED),
                disclosures.toPost(e.version(), view),
                null);
    }
}
