/// What everybody may say to a hearing without an account while opinions are collected.
@NullMarked
package org.gongyi.web.saying;

import org.jspecify.annotations.NullMarked;
