package org.gongyi.command.assembly;

import org.gongyi.command.rule.Rule;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.resolution.Body;

/// Bodies as rules and sentences name them.
public final class Bodies {

    private Bodies() {}

    /// Whether a rule lets that body do what the rule is about: its permission is named after the body.
    public static boolean permits(Rule rule, Body body) {
        return rule.permits(
                switch (body) {
                    case VILLAGERS_ASSEMBLY -> "villagers-assembly";
                    case RESIDENTS_ASSEMBLY -> "residents-assembly";
                    case REPRESENTATIVES_ASSEMBLY -> "representatives-assembly";
                    case GROUP_ASSEMBLY -> "group-assembly";
                    case MEMBERS_ASSEMBLY -> "members-assembly";
                    case MEMBER_REPRESENTATIVES_ASSEMBLY -> "member-representatives-assembly";
                });
    }

    /// The rule about the notice of the meetings of an assembly of the community.
    public static String notice(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> "DM-VM-NOTICE";
            case RESIDENTS_ASSEMBLY -> "DM-RM-NOTICE";
            case REPRESENTATIVES_ASSEMBLY -> "DM-VR-NOTICE";
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                throw new IllegalStateException(body + " is not an assembly of the community");
        };
    }

    public static String name(Body body, CommunityKind kind) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> "村民会议";
            case RESIDENTS_ASSEMBLY -> "居民会议";
            case REPRESENTATIVES_ASSEMBLY -> kind == CommunityKind.VILLAGE ? "村民代表会议" : "居民代表会议";
            case GROUP_ASSEMBLY -> "村民小组会议";
            case MEMBERS_ASSEMBLY -> "集体经济组织成员大会";
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> "集体经济组织成员代表大会";
        };
    }
}
