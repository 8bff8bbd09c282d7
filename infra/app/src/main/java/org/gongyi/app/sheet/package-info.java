/// Spreadsheets that officials hand in: .xlsx and .csv, read as text and as nothing else.
@NullMarked
package org.gongyi.app.sheet;

import org.jspecify.annotations.NullMarked;
