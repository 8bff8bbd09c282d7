/// Publishes the log as files that anybody can verify, and gives receipts out of them (docs/adr/0016).
@NullMarked
package org.gongyi.app.publish;

import org.jspecify.annotations.NullMarked;
