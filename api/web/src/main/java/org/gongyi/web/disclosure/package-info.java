/// Disclosures as everybody sees them: the board of a community, one disclosure, and what waits within a place.
@NullMarked
package org.gongyi.web.disclosure;

import org.jspecify.annotations.NullMarked;
