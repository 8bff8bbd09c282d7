/// Elections and recalls as others read them: NIST SP 1500-100 v2 and tables for spreadsheets.
@NullMarked
package org.gongyi.web.exchange;

import org.jspecify.annotations.NullMarked;
