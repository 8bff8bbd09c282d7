package org.gongyi.web.owners;

import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnerCard;

/// Who is on the roster of an estate, for those who keep it. Names are opened for each question and kept nowhere;
/// whoever's card was erased by law is not told.
///
/// The caller makes sure of the right to read. Answered by the process that has the keys.
public interface OwnerBook {

    /// Everybody on the roster as it is now, in the order of their numbers.
    List<Owner> owners(EstateId estate);

    /// Somebody was given the names to read.
    void noteRead(EstateId estate);

    /// @param number on the roster, from 1
    record Owner(int number, PersonId person, OwnerCard card) {

        public List<String> units() {
            return card.holdings().stream().map(OwnerCard.Holding::unit).toList();
        }

        /// Without the name, which belongs in no message.
        @Override
        public String toString() {
            return "Owner[" + number + "]";
        }
    }
}
