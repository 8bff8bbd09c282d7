/// What everybody may send without an account: a question, that one follows it, goes on with it, or reports a failing.
@NullMarked
package org.gongyi.web.asking;

import org.jspecify.annotations.NullMarked;
