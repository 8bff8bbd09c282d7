/// The counting desk (计票台): two people enter every box apart, a third decides where they differ, and nothing is seen by
/// anybody before the count is closed ([ADR
/// 27](../../../../../../../../docs/adr/0027-a-count-is-kept-beside-the-log-until-it-is-announced.md)).
@NullMarked
package org.gongyi.web.count;

import org.jspecify.annotations.NullMarked;
