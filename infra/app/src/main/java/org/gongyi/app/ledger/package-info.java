/// The event store: entries as they are hashed, their positions, and the frontier of the log, in one transaction.
@NullMarked
package org.gongyi.app.ledger;

import org.jspecify.annotations.NullMarked;
