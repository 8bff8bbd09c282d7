/// Deciders: the rules of self-government as pure functions.
@NullMarked
package org.gongyi.command;

import org.jspecify.annotations.NullMarked;
