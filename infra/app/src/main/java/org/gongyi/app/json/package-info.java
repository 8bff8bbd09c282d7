/// How the ledger writes and reads JSON: one strict mapping for the log, the snapshots and the web.
@NullMarked
package org.gongyi.app.json;

import org.jspecify.annotations.NullMarked;
