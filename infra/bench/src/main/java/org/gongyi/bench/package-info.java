/// Measures the ledger on the machine it stands on: acts through the real gateway, replay through the real processors.
@NullMarked
package org.gongyi.bench;

import org.jspecify.annotations.NullMarked;
