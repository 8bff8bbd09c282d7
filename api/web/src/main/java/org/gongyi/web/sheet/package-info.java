/// Tables that officials hand in from a spreadsheet, and those they take along.
@NullMarked
package org.gongyi.web.sheet;

import org.jspecify.annotations.NullMarked;
