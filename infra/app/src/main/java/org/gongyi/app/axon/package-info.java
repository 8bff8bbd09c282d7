/// Axon put together by hand, since what it would choose by itself does not fit the ledger.
@NullMarked
package org.gongyi.app.axon;

import org.jspecify.annotations.NullMarked;
