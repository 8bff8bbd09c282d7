/// Law as dated values: what holds on a day, for a kind of community, in a place. Pure; knows neither files nor clocks.
@NullMarked
package org.gongyi.command.rule;

import org.jspecify.annotations.NullMarked;
