/// How to read what the ledger shows, in plain words.
@NullMarked
package org.gongyi.web.help;

import org.jspecify.annotations.NullMarked;
