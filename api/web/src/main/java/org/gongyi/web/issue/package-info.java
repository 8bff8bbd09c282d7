/// Stations and the issuing of ballots against the roll (发票): each voter once, in person or by proxy. Who collected a
/// ballot is never in the log (ADR 24), and beside it no longer than the election lasts (ADR 27).
@NullMarked
package org.gongyi.web.issue;

import org.jspecify.annotations.NullMarked;
