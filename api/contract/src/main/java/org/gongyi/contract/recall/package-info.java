/// The words of a recall (罢免): from the petition to the vote.
package org.gongyi.contract.recall;
