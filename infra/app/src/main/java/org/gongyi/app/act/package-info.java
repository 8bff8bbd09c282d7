/// Recording from within: the ledger's own hand.
@NullMarked
package org.gongyi.app.act;

import org.jspecify.annotations.NullMarked;
