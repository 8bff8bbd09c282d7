package org.gongyi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.roll.RollReader;
import org.gongyi.web.roll.RollReading;

/// An election on its polling day, with seven who preside.
///
/// @param before how many voters of other elections there are, whose papers have other numbers
record Vote(
        House house, LocalDate today, CommunityCode village, int voters, int boxes, CommunityKind kind, int before) {

    static final int PRESIDING = 7;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /// Of a large village: 10,000 on the roll, twelve boxes.
    static Vote ofLargeVillage(House house) {
        return new Vote(house, today(house), new CommunityCode("510411103202"), 10_000, 12, CommunityKind.VILLAGE, 0);
    }

    static LocalDate today(House house) {
        return LocalDate.now(house.part(Clock.class).withZone(ZoneId.of("Asia/Shanghai")));
    }

    /// Seats besides that of the chair: two stand for that one, and one more than there are seats for these.
    private int members() {
        return switch (kind) {
            case VILLAGE -> 2;
            case URBAN -> 4;
        };
    }

    ElectionId id() {
        return new ElectionId(village + "-benchvote1");
    }

    PersonId presiding(int seat) {
        return new PersonId("p-benche" + seat);
    }

    private Nominee candidate(int number) {
        return new Nominee(
                new PersonId("p-benchk" + number),
                "候选人" + number,
                number % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                number < 2 ? Post.CHAIR : Post.MEMBER);
    }

    List<Nominee> candidates() {
        return IntStream.range(0, 3 + members()).mapToObj(this::candidate).toList();
    }

    private void record(Office office, PersonId person, String place, LedgerAct act) {
        house.part(Recorder.class).record(act, new Actor(office, person, place));
    }

    private void committee(LedgerAct act) {
        record(Office.COMMITTEE, new PersonId("p-benchb0"), village.value(), act);
    }

    private void presiding(LedgerAct act) {
        record(Office.ELECTION_COMMITTEE, presiding(0), village.value(), act);
    }

    private List<Seat> seats(String body, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Seat(
                        new PersonId("p-bench" + body + i), "成员" + body + i, i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
    }

    /// Called, with its committee in office; nobody is on the roll yet.
    void call() throws InterruptedException {
        var began = today.minusYears(4);
        var town = new PersonId("p-benchtown");
        record(
                Office.TOWNSHIP,
                town,
                village.township(),
                new CountPopulation(village, began, voters, voters / 3, "测量"));
        record(
                Office.TOWNSHIP,
                town,
                village.township(),
                new SeatBody(
                        village, began, Office.COMMITTEE, seats("b", 5), today.plusMonths(3), Basis.ELECTED, "测量"));
        record(
                Office.TOWNSHIP,
                town,
                village.township(),
                new SeatRepresentatives(village, began, 42, 16, today.plusMonths(3), "测量"));
        committee(new CallElection(
                id(),
                today.minusDays(61),
                ElectionKind.GENERAL,
                VotingMode.ALL_VOTERS,
                List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, members())),
                today,
                today.plusYears(5),
                Body.REPRESENTATIVES_ASSEMBLY,
                today.minusDays(64),
                false,
                null,
                List.of(),
                "测量"));
        committee(new FormElectionCommittee(
                id(), today.minusDays(51), seats("e", PRESIDING), sitting(), List.of(), List.of(), "测量"));
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!isPresided()) {
            if (System.nanoTime() > end) throw new IllegalStateException("nobody presides");
            Thread.sleep(100);
        }
        presiding(new PublishElectionCommittee(id(), today.minusDays(50), "备〔2026〕1号", List.of(), "测量"));
    }

    private Sitting sitting() {
        var meeting = new Meeting("09:30", "会议室", "甲", "乙", 45, 41, 0, 3, "推选", "逐一介绍", 41, null, null);
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                today.minusDays(61),
                meeting,
                new org.gongyi.contract.resolution.Vote(40, 0, 1),
                "推选七人为选举委员会成员");
    }

    private boolean isPresided() {
        return house.part(Ledger.class).find(new CommunityQuery.Of(village), CommunityView.class).stream()
                .flatMap(view -> view.offices().stream())
                .anyMatch(held -> held.office() == Office.ELECTION_COMMITTEE);
    }

    /// All of them by one act, as the sheet is read; without HTTP.
    void register() {
        var reader = house.part(RollReader.class);
        switch (reader.read(reader.sheet(sheet()), village)) {
            case RollReading.Read(var all, var _) ->
                presiding(new RegisterVoters(RollId.of(id()), today.minusDays(45), all, null, null, List.of(), "测量"));
            case RollReading.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        }
    }

    /// Nine of ten came, and of them nine of ten are of one mind.
    void announce() {
        var each = voters / boxes;
        var count = IntStream.rangeClosed(1, boxes)
                .mapToObj(box -> count(box, each))
                .toList();
        presiding(new AnnounceCount(id(), today, true, true, count, List.of(), List.of(), List.of(), "测量"));
    }

    private BoxCount count(int box, int issued) {
        var returned = issued * 9 / 10;
        var votes = IntStream.range(0, 3 + members())
                .mapToObj(i -> {
                    var loses = i == 1 || i == 2 + members();
                    var one = candidate(i);
                    return new Votes(one.person(), one.post(), loses ? returned / 10 : returned * 8 / 10, 0, 0);
                })
                .toList();
        return new BoxCount(box, issued, returned, returned, 0, "唱票人", "计票人", null, votes);
    }

    /// Everybody is on the roll: it is posted, and all is done but the vote.
    void arrange() {
        presiding(new PublishRoll(id(), today.minusDays(40), voters, 0, 0, false, false, List.of(), "测量"));
        for (var one : candidates())
            presiding(new Nominate(id(), today.minusDays(26), one, Nominator.VOTERS, 24, List.of(), List.of(), "测量"));
        presiding(new PublishCandidates(id(), today.minusDays(16), candidates(), List.of(), List.of(), "测量"));
        presiding(new MeetVoters(id(), today.minusDays(4), "广场", 60, List.of(), List.of(), "测量"));
        presiding(new ArrangePolling(
                id(),
                today.minusDays(4),
                IntStream.rangeClosed(1, boxes).mapToObj(Vote::place).toList(),
                List.of(),
                "测量"));
    }

    private static PollingPlace place(int number) {
        var tellers = IntStream.range(0, 3)
                .mapToObj(i -> new Teller("工作人员" + i, false, null))
                .toList();
        return new PollingPlace(number, "第%d投票处".formatted(number), false, "08:00", "17:00", true, tellers);
    }

    /// The roll as a spreadsheet: numbers of papers that pass their check and belong to nobody.
    byte[] sheet() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("选民登记");
            var header = List.of("姓名", "身份证号", "小组", "户号", "登记情形", "本人表示");
            for (var column = 0; column < header.size(); column++) sheet.value(0, column, header.get(column));
            for (var row = 1; row <= voters; row++) {
                sheet.value(row, 0, "村民%05d".formatted(row));
                sheet.value(row, 1, idNumber(before + row));
                sheet.value(row, 2, "%d组".formatted(1 + row % 8));
                sheet.value(row, 3, Integer.toString(1 + row / 3));
                sheet.value(row, 4, kind == CommunityKind.VILLAGE ? "户籍并居住" : "户籍");
                sheet.value(row, 5, "是");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Twenty thousand birthdays, and then the next of each day.
    private static String idNumber(int person) {
        var birthday = LocalDate.of(1950, 1, 1).plusDays(person % 20_000);
        var body = "510421%s%03d".formatted(birthday.format(DateTimeFormatter.BASIC_ISO_DATE), 271 + person / 20_000);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + "10X98765432".charAt(sum % 11);
    }
}
