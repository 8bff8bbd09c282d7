/// Accounts, sessions and tokens: who is at the other end, and in which offices they may act today.
///
/// An account is a means of entry and never part of the record. What it may record follows from offices, and those from
/// the register of a community or from an appointment in a government. Administrators keep accounts and have no office.
@NullMarked
package org.gongyi.app.access;

import org.jspecify.annotations.NullMarked;
