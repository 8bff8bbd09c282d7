package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.VotingForm;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActReader;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Spreadsheets;
import org.gongyi.web.sheet.Table;
import tools.jackson.databind.node.JsonNodeFactory;

/// A roster and the ballots of an estate of 5,000 owners: from the bytes of the sheet to the durable entries, by the
/// steps of the form. The count is held against what was written into the sheet.
record OwnersVote(House house, Report report) {

    private static final int OWNERS = Integer.getInteger("owners", 5_000);
    private static final int ROUNDS = 5;
    private static final String FREE = """
            select code from community_register
            where kind = 'URBAN' and offices = '[]' order by code desc limit 1""";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PersonId CHAIR = new PersonId("p-benchq01");
    private static final String REASON = "测量";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    void run() throws Exception {
        var place =
                new CommunityCode(house.database().sql(FREE).query(String.class).single());
        new Quarters(house.part(Recorder.class), place, CommunityKind.URBAN).seat();
        house.caughtUp();
        report.heading("A roster and a vote of %d owners, from the sheet to the entries".formatted(OWNERS));
        report.columns("round", "roster ms", "ballots ms", "counted exactly");
        for (var round = 1; round <= ROUNDS; round++) round(place, round);
    }

    private void round(CommunityCode place, int round) {
        var id = new EstateId("%s-measured%02d".formatted(place, round));
        record(new RegisterEstate(id, DAY, "测量苑", "—", area(), "物业", List.of(), REASON));
        var roster = millis(() -> hand(id, "list-owners", "ownersSheet", owners()));
        record(new CallOwnersVote(
                id,
                DAY,
                "表决",
                "是否同意？",
                OwnersMatter.COVENANT,
                VotingForm.IN_WRITING,
                DAY.plusDays(20),
                DAY,
                List.of(),
                REASON));
        var ballots = millis(() -> hand(id, "record-owners-ballots", "ballotsSheet", ballots()));
        record(new AnnounceOwnersResult(id, DAY.plusDays(21), 1, List.of(), REASON));
        report.row(round, roster, ballots, isExact(id) ? "yes" : "NO");
    }

    private interface Work {
        void run();
    }

    private static double millis(Work work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void hand(EstateId id, String name, String list, String csv) {
        var sheets = house.part(list, SheetedList.class);
        var act = house.part(ActCatalogue.class).get(Procedure.ESTATE, name);
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("occurredOn", DAY.plusDays(20).toString());
        if (name.equals("record-owners-ballots")) tree.put("vote", 1);
        else tree.put("occurredOn", DAY.toString());
        tree.put("reason", REASON);
        var read = house.part(Spreadsheets.class)
                .read(csv.getBytes(UTF_8), sheets.shape().layout());
        if (!(read instanceof Table table)) throw new IllegalStateException("%s".formatted((SheetRead) read));
        var elements = sheets.read(table, tree, new Place(id.community(), id.value()));
        if (!elements.faults().isEmpty())
            throw new IllegalStateException(elements.faults().toString());
        tree.withArray(sheets.shape().list()).addAll(elements.all());
        record(house.part(ActReader.class).read(act, tree, id.value()));
    }

    private boolean isExact(EstateId id) {
        var entry = house.database()
                .sql("select convert_from(entry, 'UTF8') from ledger_entry where stream = ? and type = ?")
                .params("estate/" + id, "estate.owners-result-announced.v1")
                .query(String.class)
                .single();
        var all = "\"inFavour\":{\"area\":\"%s\",\"owners\":%d}".formatted(area(), OWNERS);
        return entry.contains(all);
    }

    /// 89.01, 89.02 … so that hundredths are added.
    private static Area area() {
        return Area.ofHundredths(
                IntStream.range(0, OWNERS).mapToLong(OwnersVote::hundredths).sum());
    }

    private static long hundredths(int owner) {
        return 8_900 + owner % 100;
    }

    private static String owners() {
        return IntStream.range(0, OWNERS)
                .mapToObj(i -> "%d,%s,业主%d,%s".formatted(i, Area.ofHundredths(hundredths(i)), i, id(i)))
                .collect(Collectors.joining("\r\n", "房号,专有部分面积,业主,证件号码\r\n", "\r\n"));
    }

    private static String ballots() {
        return IntStream.rangeClosed(1, OWNERS)
                .mapToObj(i -> i + ",赞成")
                .collect(Collectors.joining("\r\n", "业主序号,表决意见\r\n", "\r\n"));
    }

    /// A number of papers that passes its check and belongs to nobody.
    private static String id(int order) {
        var body = "510402"
                + LocalDate.of(1950, 1, 1).plusDays(order).toString().replace("-", "") + "%03d".formatted(order % 1000);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + "10X98765432".charAt(sum % 11);
    }

    private void record(LedgerAct act) {
        var by = new Actor(Office.COMMITTEE, CHAIR, act.community().value());
        house.part(Recorder.class).record(act, by);
    }
}
