/// The words of pages: dates, money, the names of the contract's constants, articles of law, checks.
@NullMarked
package org.gongyi.web.word;

import org.jspecify.annotations.NullMarked;
