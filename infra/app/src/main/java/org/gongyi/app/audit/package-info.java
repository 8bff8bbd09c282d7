/// Recomputes the log night by night and tells what is not as it was recorded (docs/adr/0022).
@NullMarked
package org.gongyi.app.audit;

import org.jspecify.annotations.NullMarked;
