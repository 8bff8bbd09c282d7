/// Takes the whole ledger out of its database into a folder anybody can verify, and brings it back (docs/adr/0022).
@NullMarked
package org.gongyi.app.backup;

import org.jspecify.annotations.NullMarked;
