/// Office holders: what the record of one knows of the others, and what the law itself draws from it.
@NullMarked
package org.gongyi.app.cadre;

import org.jspecify.annotations.NullMarked;
