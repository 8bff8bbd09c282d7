/// Personal values beside the log: encrypted under a key of each person, named in entries by digest, erasable by law.
@NullMarked
package org.gongyi.app.seal;

import org.jspecify.annotations.NullMarked;
