package org.gongyi.web.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CreditCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnerCard;
import org.gongyi.contract.estate.OwnerCard.Holding;
import org.gongyi.web.desk.SheetedList.Elements;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.roll.Identities;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.webtest.OneOfficeHolder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the sheets of an estate can say, cell by cell.
class OwnersSheetTest {

    private static final Place PLACE = new Place(new CommunityCode("510402002001"), "510402002001-0a1b2c3d4e");

    private final Identities identities = new Identities() {
        @Override
        public Identity of(CommunityCode community, IdNumber number) {
            return new Identity(new PersonId("p-person0"), number.blinded(text -> "a".repeat(64)));
        }

        @Override
        public Identity ofOtherPapers(CommunityCode community, String papers) {
            return new Identity(new PersonId("p-other00"), "b".repeat(64));
        }
    };

    @Test
    void a_row_is_a_flat_with_its_exact_area_and_no_number_of_papers() {
        var read = owners(Map.of("房号", "1-101", "专有部分面积", "89.35", "业主", "王小明", "证件号码", "11010519491231002X"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.all().getFirst().toString())
                .contains("\"area\":\"89.35\"", "\"row\":2", "a".repeat(64))
                .doesNotContain("11010519491231002X");
    }

    @Test
    void a_unit_is_known_by_its_credit_code_and_others_by_their_papers() {
        var read = owners(
                Map.of("房号", "1-101", "专有部分面积", "1", "业主", "建设公司", "证件号码", "91350100M000100Y43", "未交付", "是"),
                Map.of("房号", "1-102", "专有部分面积", "1", "业主", "Smith", "证件号码", "e12345678", "证件类型", "护照"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.all()).allMatch(one -> one.path("key").asString().equals("b".repeat(64)));
    }

    @Test
    void what_a_cell_cannot_say_is_told_at_its_place_and_never_repeated() {
        var read = owners(
                Map.of("房号", "1", "专有部分面积", "89.355", "业主", "甲", "证件号码", "11010519491231002X"),
                Map.of("房号", "2", "专有部分面积", "0", "业主", "甲", "证件号码", "110105194912310021"),
                Map.of("房号", "3", "专有部分面积", "-5", "业主", "甲", "证件号码", "91350100M000100Y44", "未交付", "可能"),
                Map.of("房号", "4", "专有部分面积", "5", "业主", "甲", "证件号码", "1", "证件类型", "驾照"));
        assertThat(read.faults())
                .extracting(SheetFault::row, SheetFault::reason)
                .containsExactly(
                        tuple(2, Reason.NOT_AN_AREA),
                        tuple(3, Reason.NOT_AN_AREA),
                        tuple(3, Reason.ID_CHECK_CHARACTER),
                        tuple(4, Reason.NOT_AN_AREA),
                        tuple(4, Reason.NOT_YES_OR_NO),
                        tuple(4, Reason.NOT_A_CREDIT_CODE),
                        tuple(5, Reason.NOT_PAPERS));
    }

    @Test
    void the_check_character_of_a_credit_code_finds_a_slip() {
        assertThat(CreditCode.isOne("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.isOne("91350100M000100Y34")).isFalse();
        assertThat(CreditCode.isOne("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.isOne("91350100I000100Y43")).isFalse();
    }

    @Test
    void a_ballot_names_an_owner_of_the_roster_and_a_flat_of_that_owner() {
        var read = ballots(
                Map.of("业主序号", "1", "表决意见", "同意"),
                Map.of("业主序号", "2", "房号", "1-102、1-103", "表决意见", "反对"),
                Map.of("业主序号", "2", "房号", "1-101", "表决意见", "弃权"),
                Map.of("业主序号", "3", "表决意见", "弃权"),
                Map.of("业主序号", "1", "表决意见", "再想想"));
        assertThat(read.faults())
                .extracting(SheetFault::row, SheetFault::reason)
                .containsExactly(
                        tuple(4, Reason.NOT_OF_THE_OWNER),
                        tuple(5, Reason.NOT_AN_OWNER),
                        tuple(6, Reason.NOT_A_CHOICE));
        assertThat(read.all().get(1).toString()).contains("\"choice\":\"against\"", "p-owner02");
    }

    @SafeVarargs
    private Elements owners(Map<String, String>... rows) {
        var sheet = new OwnersSheet(identities, InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z")));
        return sheet.read(table(rows), JsonNodeFactory.instance.objectNode(), PLACE);
    }

    @SafeVarargs
    private static Elements ballots(Map<String, String>... rows) {
        var book = new OwnerBook() {
            @Override
            public List<Owner> owners(EstateId estate) {
                return List.of(owner(1, "1-101"), owner(2, "1-102", "1-103"));
            }

            @Override
            public void noteRead(EstateId estate) {}
        };
        return new BallotsSheet(book, new OneOfficeHolder())
                .read(table(rows), JsonNodeFactory.instance.objectNode(), PLACE);
    }

    private static OwnerBook.Owner owner(int number, String... units) {
        var holdings = Arrays.stream(units)
                .map(unit -> new Holding(unit, new Area("50"), null, false))
                .toList();
        return new OwnerBook.Owner(
                number, new PersonId("p-owner0" + number), new OwnerCard("c".repeat(64), "业主", holdings));
    }

    @SafeVarargs
    private static Table table(Map<String, String>... rows) {
        var all = new ArrayList<Table.Row>();
        for (var i = 0; i < rows.length; i++) all.add(new Table.Row(i + 2, rows[i]));
        return new Table(Map.of("房号", "A", "专有部分面积", "B"), all);
    }
}
