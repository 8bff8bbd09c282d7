/// Which entry names which attachment.
@NullMarked
package org.gongyi.query.filelist;

import org.jspecify.annotations.NullMarked;
