/// Estates: who is on their roster, opened for those who keep it.
@NullMarked
package org.gongyi.app.estate;

import org.jspecify.annotations.NullMarked;
