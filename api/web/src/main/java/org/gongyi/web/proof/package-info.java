/// What the ledger can prove of itself to whoever reads a page.
@NullMarked
package org.gongyi.web.proof;

import org.jspecify.annotations.NullMarked;
