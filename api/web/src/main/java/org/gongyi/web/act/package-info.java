/// The one way from what somebody sends, as JSON or as a form, to an act the ledger can weigh. REST and desk both go
/// it.
@NullMarked
package org.gongyi.web.act;

import org.jspecify.annotations.NullMarked;
