package org.gongyi.command.rule;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;

/// The law of every community: the organic law follows from its kind, the local layers from its place.
@FunctionalInterface
public interface LawOfPlace {

    Law of(CommunityKind kind, CommunityCode community);
}
