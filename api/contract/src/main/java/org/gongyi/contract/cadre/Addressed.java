package org.gongyi.contract.cadre;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

/// What a report says of one promise.
///
/// @param number of the promise
/// @param account what was done; of what was not done, why
public record Addressed(int number, PromiseState state, String account) {

    public Addressed {
        number = (int) between("promises.number", number, 1, CadreCommand.MOST_PROMISES);
        state = present("promises.state", state);
        account = text("promises.account", account);
    }
}
