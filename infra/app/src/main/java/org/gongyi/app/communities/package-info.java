/// The official list of communities, entered into the ledger.
@NullMarked
package org.gongyi.app.communities;

import org.jspecify.annotations.NullMarked;
