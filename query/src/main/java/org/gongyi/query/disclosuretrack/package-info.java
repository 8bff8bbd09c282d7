/// One disclosure on its way, folded from its own stream.
@NullMarked
package org.gongyi.query.disclosuretrack;

import org.jspecify.annotations.NullMarked;
