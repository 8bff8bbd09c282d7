package org.gongyi.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.privacy.PersonalData;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Named;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of people never enter what everybody will read. All numbers here are made up; some only
/// check.
class PersonalDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);
    private static final String ID = "11010519491231002X";
    private static final String MOBILE = "13900000000";
    private static final String CARD = "6222020000000000000";

    private final Disclosures village =
            Disclosures.inVillage().named("funds-2026q1").opened();

    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X,ID_NUMBER",
        "110105 19491231 002x,ID_NUMBER",
        "１１０１０５１９４９１２３１００２Ｘ,ID_NUMBER",
        "电话13900000000。,TELEPHONE",
        "139-0000-0000,TELEPHONE",
        "139－0000－0000,TELEPHONE",
        "139  0000  0000,TELEPHONE",
        "139.0000.0000,TELEPHONE",
        "139/0000/0000,TELEPHONE",
        "139\u200b00000000,TELEPHONE",
        "008613900000000,TELEPHONE",
        "+86 139 0000 0000,TELEPHONE",
        "(0812) 3356789,TELEPHONE",
        "0812-3356789,TELEPHONE",
        "卡号6222020000000000000,ACCOUNT_NUMBER",
        "6222 0200 0000 0000 000,ACCOUNT_NUMBER",
        "卡号6222020000000007 360元,ACCOUNT_NUMBER",
        "卡号6222020000000007-1,ACCOUNT_NUMBER"
    })
    void a_number_of_a_person_is_found_however_it_is_written(String text, PersonalData kind) {
        assertThat(PersonalData.in(text, DAY)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // does not check
                "110105194913310025", // no such month
                "6222020000000000001", // does not check
                "12800000000", // no such prefix
                "1390000000", // a digit short
                "139000000000", // a digit long
                "凭证号 2026-0412-0003",
                "2026-04-03 至 2026-06-30",
                "2026.01.08/2026.03.31",
                "138.50 221.00 360.00",
                "合计 222801.00 元",
                "510421105208-finance-2026q1"
            })
    void what_is_no_number_of_a_person_is_left_alone(String text) {
        assertThat(PersonalData.in(text, DAY)).isEmpty();
    }

    @Test
    void what_is_part_of_a_longer_number_is_not_told_a_second_time() {
        assertThat(PersonalData.in("110105 19491231 002x", DAY)).doesNotContain(PersonalData.TELEPHONE);
        assertThat(PersonalData.in("%s，%s".formatted(ID, MOBILE), DAY))
                .containsExactly(PersonalData.ID_NUMBER, PersonalData.TELEPHONE);
    }

    @Test
    void PII_PUB_a_text_with_a_number_is_refused_and_the_number_is_not_told_back() {
        var refused = village.when(village.text(DAY, Segment.WHOLE, "联系人电话" + MOBILE, null, null))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        assertThat(refused.toString()).contains("电话号码（正文）").doesNotContain(MOBILE);
        village.when(village.text(DAY, Segment.WHOLE, "身份证" + ID, null, null)).fails("PII-PUB", OnFail.BLOCK);
        village.when(village.text(DAY)).passes("PII-PUB");
    }

    @Test
    void PII_PUB_an_article_justifies_it_and_stands_in_the_entry() {
        var office = village.when(village.text(DAY, Segment.WHOLE, "值班电话0812-3356789", "村民委员会组织法第三十五条", null))
                .passes("PII-PUB")
                .records(TextPrepared.class);
        assertThat(office.basis()).isEqualTo("村民委员会组织法第三十五条");
        assertThat(office.findings().checks().getFirst().arithmetic()).contains("公开依据：村民委员会组织法第三十五条");
    }

    @Test
    void PII_PUB_is_asked_of_every_text_of_every_act_the_reason_too() {
        village.when(village.text(DAY, Segment.WHOLE, "公开内容", null, "电" + MOBILE))
                .fails("PII-PUB", OnFail.BLOCK);
        village.when(new AskQuestion(village.id(), DAY, Asking.INQUIRY, null, "请打" + MOBILE, null, null))
                .fails("PII-PUB", OnFail.BLOCK);
        var line = Disclosures.inVillage().opened();
        var paid = Disclosures.income(LocalDate.of(2026, 3, 1), 1, "记-1 " + MOBILE);
        assertThat(line.when(line.statement(DAY, 0, 2, Disclosures.income(LocalDate.of(2026, 3, 1), 1, "记-0"), paid))
                        .fails("PII-PUB", OnFail.BLOCK)
                        .check("PII-PUB")
                        .arithmetic())
                .isEqualTo("发现电话号码（第 2 项凭证号）");
        village.named("water").when(village.demand(DAY, 1, 0)).isNotWeighedBy("PII-PUB");
    }

    @Test
    void PII_PUB_asks_by_the_law_of_the_day_on_which_it_is_written_down() {
        var october = LocalDate.of(2021, 10, 31);
        var before = Disclosures.inVillage().named("funds-2021q2").on(october).opened();
        var text = before.text(october, Segment.WHOLE, MOBILE, null, null);
        before.when(text).isNotWeighedBy("PII-PUB");
        before.on(LocalDate.of(2021, 11, 1)).when(text).fails("PII-PUB", OnFail.BLOCK);
    }

    @Test
    void PII_PUB_what_names_no_article_justifies_nothing() {
        village.when(village.text(DAY, Segment.WHOLE, "值班电话0812-3356789", "群众要求", null))
                .fails("PII-PUB", OnFail.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三*", "张*三丰", "王丽*华", "张三"})
    void PII_SENS_a_name_that_shows_more_than_the_family_name_and_one_character_is_refused(String name) {
        assertThatThrownBy(() -> new Beneficiary(name, "一组", 1)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市精神病院", "肺癌患者组", "3栋2单元401楼", "特困孤儿组"})
    void PII_SENS_a_group_tells_no_illness_no_need_and_no_flat(String group) {
        assertThatThrownBy(() -> new Beneficiary("张*", group, 1)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"张*,一组", "李○明,上坝村民小组", "欧阳某某,12网格", "沙马**,第3组", "王*,5号楼"})
    void PII_SENS_a_masked_name_and_a_group_are_enough(String name, String group) {
        assertThat(new Beneficiary(name, group, 1).name()).isEqualTo(name);
    }

    @Test
    void a_name_that_the_event_seals_is_not_looked_into() {
        var asker = new Named(new PersonId("p-asker1"), "电话" + MOBILE);
        village.when(new AskQuestion(village.id(), DAY, Asking.INQUIRY, null, "怎么花的？", asker, null))
                .isNotWeighedBy("PII-PUB");
    }

    /// 5104020010020008 checks as an account does.
    @Test
    void PII_SENS_the_name_of_a_record_of_this_ledger_is_no_account() {
        assertThat(PersonalData.in("依据决议记录 510402001002-0008abcdef", DAY)).isEmpty();
        assertThat(PersonalData.in("账号 510402001002-0008", DAY)).containsExactly(PersonalData.ACCOUNT_NUMBER);
    }

    @Test
    void PII_SENS_an_account_is_sensitive() {
        village.when(village.text(DAY, Segment.WHOLE, "打入" + CARD, null, null))
                .fails("PII-SENS", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void PII_SENS_a_list_has_masked_names_groups_and_amounts_and_nothing_else() {
        var events = village.when(list("2026年第一季度低保金")).passes("PII-SENS").begins(BeneficiariesPrepared.class);
        assertThat(events.people()).isEqualTo(2);
        assertThat(events.total()).isEqualTo(180_000);
        assertThat(BeneficiariesEntered.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("remark", "text", "reason");
        village.when(list("发至" + CARD)).fails("PII-SENS", OnFail.BLOCK);
        village.when(new PrepareBeneficiaries(
                        village.id(), DAY, Segment.WHOLE, "低保金", List.of(), null, List.of(), null))
                .doesNotFit("beneficiaries", "nobody");
    }

    private PrepareBeneficiaries list(String purpose) {
        return new PrepareBeneficiaries(
                village.id(),
                DAY,
                Segment.WHOLE,
                purpose,
                List.of(new Beneficiary("张*", "三组", 90_000), new Beneficiary("欧阳某某", "五组", 90_000)),
                null,
                List.of(),
                null);
    }
}
