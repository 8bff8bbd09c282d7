/// Petitions that a meeting be called: what one knows of the roll and of the matter it led to.
@NullMarked
package org.gongyi.app.petition;

import org.jspecify.annotations.NullMarked;
