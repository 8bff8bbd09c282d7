/// What the public pages of all subjects have in common.
@NullMarked
package org.gongyi.web.subject;

import org.jspecify.annotations.NullMarked;
