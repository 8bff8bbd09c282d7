/// Attachments: handed in with an act or before it, shown to everybody once an entry names them.
@NullMarked
package org.gongyi.web.file;

import org.jspecify.annotations.NullMarked;
