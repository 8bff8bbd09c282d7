package org.gongyi.command.count;

import java.util.List;
import java.util.stream.Collectors;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.BoxCount;

/// No box is counted apart that would tell how a few people voted (EL-SECRET).
public record SmallBoxes(Weighing weighing) {

    /// An empty one tells nothing, and of a single one there is nothing to merge.
    public void weigh(List<BoxCount> boxes) {
        weighing.rule("EL-SECRET").ifPresent(rule -> {
            long least = rule.number("ballots");
            var small = boxes.size() == 1
                    ? ""
                    : boxes.stream()
                            .filter(box -> box.returned() > 0 && box.returned() < least)
                            .map(box -> "%d 号箱收回 %d 张".formatted(box.number(), box.returned()))
                            .collect(Collectors.joining("，"));
            weighing.guard(
                    rule,
                    small.isEmpty(),
                    small.isEmpty()
                            ? "票箱 %d 个，没有不足 %d 张而单独计票的".formatted(boxes.size(), least)
                            : "%s，不足 %d 张，须与其他票箱合并计票，以免看出个人的选择".formatted(small, least),
                    new Figure("least", "至少", least));
        });
    }
}
