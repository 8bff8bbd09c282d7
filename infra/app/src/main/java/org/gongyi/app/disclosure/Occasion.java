package org.gongyi.app.disclosure;

import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.ledger.Entry;

/// A procedure in which something happens that is disclosed as it happens, read from its whole record each time, so
/// that it may be asked again at any time.
interface Occasion {

    /// A name in an id of a disclosure: what follows the dash after the code of the community.
    int OWN_NAME = 13;

    CommunityCode community();

    /// The last entry of the record it is read from.
    long position();

    /// What the disclosures rest on, in words.
    String reason();

    /// In the order in which it happened.
    Stream<Happening> happenings();

    static <E> Stream<E> all(Stream<? extends Entry<?>> trail, Class<E> kind) {
        return trail.map(Entry::event).filter(kind::isInstance).map(kind::cast);
    }

    /// Of several of one kind each has its number, the first of them none.
    static String numbered(int number) {
        return number == 1 ? "" : "-" + number;
    }
}
