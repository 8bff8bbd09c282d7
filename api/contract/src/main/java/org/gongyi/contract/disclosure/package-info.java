/// The words of disclosure (村务公开、居务公开): one item of the catalogue for one period, from the
/// day it is due to the day it comes off the board.
package org.gongyi.contract.disclosure;
