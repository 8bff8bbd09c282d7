/// The words of an election of a villagers' or residents' committee: from the call to the handover, by-elections
/// included.
package org.gongyi.contract.election;
