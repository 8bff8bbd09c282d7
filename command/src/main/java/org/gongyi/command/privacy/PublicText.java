package org.gongyi.command.privacy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Personal;
import org.gongyi.contract.disclosure.DisclosureId;

/// Every text of an act that everybody will read, with the place where it stands, in words: 第 17
/// 项用途.
///
/// Read from the record itself, so that no text of a later act is forgotten. What the event seals is
/// left out, and so are digests and names of things, whose form admits no personal data.
///
/// @param reaches whether it says how somebody is reached, as a notice must (登记公告的联系方式)
record PublicText(String place, String text, boolean reaches) {

    PublicText(String place, String text) {
        this(place, text, false);
    }

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("title", "标题"),
            Map.entry("topic", "事项"),
            Map.entry("content", "正文"),
            Map.entry("summary", "说明"),
            Map.entry("demand", "要求"),
            Map.entry("purpose", "用途"),
            Map.entry("budgetLine", "预算科目"),
            Map.entry("handler", "经手人"),
            Map.entry("approver", "审批人"),
            Map.entry("cosigner", "会签人"),
            Map.entry("voucher", "凭证号"),
            Map.entry("name", "名称"),
            Map.entry("remark", "意见"),
            Map.entry("question", "问题"),
            Map.entry("answer", "答复"),
            Map.entry("grounds", "理由"),
            Map.entry("decision", "决定"),
            Map.entry("report", "反映内容"),
            Map.entry("finding", "核实情况"),
            Map.entry("basis", "公开依据"),
            Map.entry("opinion", "意见内容"),
            Map.entry("feedback", "反馈内容"),
            Map.entry("task", "落实事项"),
            Map.entry("conclusion", "结论"),
            Map.entry("explained", "说明情况"),
            Map.entry("motive", "动议事由"),
            Map.entry("proposal", "建议方案"),
            Map.entry("plan", "方案"),
            Map.entry("outcome", "结果"),
            Map.entry("notice", "公告内容"),
            Map.entry("progress", "进展"),
            Map.entry("deviation", "变更情况"),
            Map.entry("contractor", "承包方"),
            Map.entry("contract", "合同"),
            Map.entry("responsible", "责任人"),
            Map.entry("acceptedBy", "验收人"),
            Map.entry("removedBy", "撤下人"),
            Map.entry("invitation", "邀请内容"),
            Map.entry("unit", "单位"),
            Map.entry("reply", "回复"),
            Map.entry("was", "原内容"),
            Map.entry("is", "更正后内容"),
            Map.entry("authority", "机关"),
            Map.entry("signedBy", "签名人"),
            Map.entry("promise", "承诺"),
            Map.entry("objection", "异议"),
            Map.entry("measure", "兑现标准"),
            Map.entry("document", "决定文号"),
            Map.entry("localRule", "当地规定"),
            Map.entry("evidence", "依据"),
            Map.entry("why", "原因"),
            Map.entry("conduct", "履职情况"),
            Map.entry("honesty", "廉洁自律情况"),
            Map.entry("account", "承诺说明"),
            Map.entry("place", "地点"),
            Map.entry("who", "登记范围"),
            Map.entry("papers", "所需材料"),
            Map.entry("contact", "联系方式"),
            Map.entry("approval", "批准文件"),
            Map.entry("filing", "备案"),
            Map.entry("keeper", "保管人"),
            Map.entry("observation", "监督记录"),
            Map.entry("suggestion", "建议"),
            Map.entry("defence", "申辩"),
            Map.entry("text", "全文"),
            Map.entry("changes", "修改说明"),
            Map.entry("reason", "情况说明"));

    /// What is in it that nobody meant to tell. A notice tells a telephone, and never more than that.
    Set<PersonalData> notMeantToBeTold(Set<PersonalData> found) {
        if (!reaches) return found;
        var rest = EnumSet.copyOf(found);
        rest.remove(PersonalData.TELEPHONE);
        return rest;
    }

    static List<PublicText> of(LedgerAct act) {
        var all = new ArrayList<PublicText>();
        components(act, "", all);
        return all;
    }

    private static void components(Object record, String at, List<PublicText> all) {
        var components = record.getClass().getRecordComponents();
        if (record instanceof DisclosureId id) value(id.ownName(), at + "名称", all);
        if (isName(components)) return;
        for (var component : components) {
            if (component.isAnnotationPresent(Personal.class) || isNoWords(component)) continue;
            var where = at + WORDS.getOrDefault(component.getName(), "");
            if (isContact(component) && read(component, record) instanceof String text)
                all.add(new PublicText(where, text, true));
            else value(read(component, record), where, all);
        }
    }

    private static void value(Object value, String at, List<PublicText> all) {
        switch (value) {
            case null -> {}
            case String text -> all.add(new PublicText(at.isEmpty() ? "其他文字" : at, text));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) value(list.get(i), at + "第 %d 项".formatted(i + 1), all);
            }
            case Record record -> components(record, at, all);
            default -> {}
        }
    }

    private static boolean isName(RecordComponent[] components) {
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static boolean isContact(RecordComponent component) {
        return component.getName().equals("contact");
    }

    /// Digests, and the keys of duties.
    private static boolean isNoWords(RecordComponent component) {
        return List.of("digest", "copy", "picture", "duty").contains(component.getName());
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component + " cannot be read", hidden);
        }
    }
}
