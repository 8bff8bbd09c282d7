/// What is owed, and until when: the same of every procedure.
@NullMarked
package org.gongyi.command.duty;

import org.jspecify.annotations.NullMarked;
