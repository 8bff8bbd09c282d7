package org.gongyi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The entries of one matter, as the log has them, to make others of.
record Trail(String id, String title, List<Line> lines) {

    /// @param entry canonical JSON
    record Line(String type, String entry) {}

    private static final String PROGRESS = "resolution.progress-noted.v1";
    private static final String FACTS = "\"facts\":";
    private static final String AFTER_FACTS = ",\"files\":";

    private static final List<String> THINGS = List.of(
            "入户道路", "饮水管道", "路灯", "停车位", "排水沟", "文化广场", "养老食堂", "电梯", "公厕", "垃圾分类点", "灌溉渠", "集体林地", "机动地", "监控探头",
            "充电桩", "围墙", "小游园", "农贸市场", "卫生室", "蓄水池", "便民桥", "护坡", "健身器材", "篮球场");
    private static final List<String> DEEDS =
            List.of("硬化", "更换", "新建", "维修", "改造", "扩建", "发包", "管理", "清理", "安装", "加固", "绿化", "养护", "拆除");
    private static final List<String> REMARKS = List.of(
            "资金由村集体经济收益列支",
            "请各组组长逐户通知",
            "安全责任由施工单位承担",
            "不足部分由村民自愿筹集",
            "涉及菜地的按实际面积补偿",
            "施工期间请绕行",
            "每月向村民代表报告一次",
            "监督委员会参加验收",
            "听取了老年人和残疾人的意见",
            "雨季前完成基础部分",
            "材料价格以三家询价为准",
            "学校和卫生室优先接通",
            "异议应当在公示期内书面提出",
            "余款在质保期满后支付",
            "夜间不得施工",
            "原有树木予以保留",
            "由驻村工作队协助",
            "与相邻社区协商后确定界线",
            "优先使用本村劳动力",
            "水电费由使用者分摊",
            "开工前公布施工图",
            "清单附后",
            "按最低价中标",
            "妥善安置沿线摊贩");

    /// The same course of things in another community, under another title, in other words, so that the search has
    /// to index what it would in life.
    Trail retold(String community, long number) {
        var random = new Random(number);
        var retitled = "%s%d号%s".formatted(pick(THINGS, random), random.nextInt(1, 400), pick(DEEDS, random));
        var renamed = "%s-%010d".formatted(community, number);
        var other = lines.stream()
                .map(line -> new Line(
                        line.type(),
                        reworded(line.entry().replace(title, retitled), random)
                                .replace(id, renamed)
                                .replace(id.substring(0, community.length()), community)))
                .toList();
        return new Trail(renamed, retitled, other);
    }

    /// Up to the first report of progress, which then comes again and again.
    Trail prolonged(int length) {
        var first = IntStream.range(0, lines.size())
                .filter(this::isProgress)
                .findFirst()
                .orElseThrow();
        var all = new ArrayList<>(lines.subList(0, first));
        all.addAll(Collections.nCopies(length - first, lines.get(first)));
        return new Trail(id, title, all);
    }

    private boolean isProgress(int place) {
        return lines.get(place).type().equals(PROGRESS);
    }

    private static String reworded(String entry, Random random) {
        var from = entry.indexOf(FACTS);
        var until = entry.indexOf(AFTER_FACTS, from);
        var facts = new StringBuilder();
        for (var part : entry.substring(from, until).splitWithDelimiters("，", 0)) {
            facts.append(part);
            if (part.equals("，")) facts.append(pick(REMARKS, random)).append('，');
        }
        return entry.substring(0, from) + facts + entry.substring(until);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
