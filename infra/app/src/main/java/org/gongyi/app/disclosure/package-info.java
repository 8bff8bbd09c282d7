/// Disclosures beside their rules: what one is told of the one before it.
@NullMarked
package org.gongyi.app.disclosure;

import org.jspecify.annotations.NullMarked;
