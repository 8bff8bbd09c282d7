/// What pages and resources may ask about who is at the other end. Answered by the process that keeps the accounts.
@NullMarked
package org.gongyi.web.access;

import org.jspecify.annotations.NullMarked;
