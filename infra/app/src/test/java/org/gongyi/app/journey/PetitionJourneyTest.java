package org.gongyi.app.journey;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionCommand.CallDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.act.ActJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Villagers whose roll is kept ask for their assembly: a tenth of 1,093 adults are 110. Of 114
/// signatures 110 count; the meeting is called and held.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionJourneyTest {

    private static final CommunityCode VILLAGE = PlayedElection.VILLAGE;
    private static final String FAMILY = "petitions";
    private static final LocalDate ASKED = of(2026, 11, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private Visitor resident;
    private PetitionId petition;
    private String neverSigned;
    private String few;
    private String calendar;
    private String desk;
    private String unknown;

    @BeforeAll
    void a_meeting_is_asked_for_called_and_held() {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        resident = new Visitor(port);
        var clerk = Official.signedIn(ledger, port, VILLAGE, PlayedElection.CHAIR);
        petition = new PetitionId(clerk.begins(FAMILY, submit()));
        neverSigned = clerk.sends(FAMILY, check(List.of(7, 2000))).body();
        clerk.records(FAMILY, check(List.of(7, 8)));
        few = resident.get("/petitions/" + petition).body();
        clerk.records(FAMILY, check(List.of(7)));
        CaughtUp.with(ledger);
        desk = clerk.opens("/desk").body();
        calendar =
                resident.get("/communities/%s/deadlines.ics".formatted(VILLAGE)).body();
        clerk.records(
                FAMILY,
                new CallDemandedMeeting(
                        petition, of(2026, 11, 4), of(2026, 11, 14), "村文化院坝", Caller.COMMITTEE, List.of(), null));
        unknown = clerk.sends(FAMILY, held(new ResolutionId(VILLAGE + "-nowhere001")))
                .body();
        clerk.records(FAMILY, held(null));
        CaughtUp.with(ledger);
    }

    private HoldDemandedMeeting held(@Nullable ResolutionId matter) {
        return new HoldDemandedMeeting(
                petition, of(2026, 11, 14), CountedBy.ADULTS, 1093, 547, "同意鱼塘公开竞价承包", matter, List.of(), null);
    }

    private static SubmitPetition submit() {
        return new SubmitPetition(
                new PetitionId(VILLAGE + "-0000000000"),
                ASKED,
                Body.VILLAGERS_ASSEMBLY,
                new Signatures(114, 0, 0, 0),
                "讨论集体鱼塘的承包",
                "承包合同年底到期，请召开村民会议讨论怎样承包",
                List.of(),
                null);
    }

    /// Of 111 on the roll, two of whom signed once more, and of one who is not on it.
    private CheckSignatures check(List<Integer> withdrawn) {
        var paper = Stream.concat(IntStream.rangeClosed(1, 111).boxed(), Stream.of(5, 6, 9_999))
                .toList();
        return new CheckSignatures(petition, ASKED.plusDays(1), paper, withdrawn, 0, List.of(), null);
    }

    @Test
    void REC_SIGN_who_never_signed_takes_nothing_back_and_nothing_typed_is_lost() {
        assertThat(unknown).contains("本账簿没有这个事项", "同意鱼塘公开竞价承包");
        assertThat(neverSigned).contains("撤回的序号不在签名的序号里", "2000");
    }

    @Test
    void DM_VM_CALL_a_hundred_and_nine_call_nobody_and_a_hundred_and_ten_do() {
        assertThat(few).contains("不必召集村民会议", "提议居民 109", "<dt>重复</dt><dd>2</dd>");
        assertThat(resident.get("/petitions/" + petition).body())
                .contains("提议居民 110", "<dt>不在名册</dt><dd>1</dd>", "<dt>撤回</dt><dd>1</dd>");
    }

    @Test
    void everybody_reads_what_became_of_it_and_nobody_who_signed() {
        assertThat(calendar).contains("召开村（居）民提议召集的会议");
        assertThat(desk).contains("/desk/petitions/" + petition, "村民会议 · 应当召集");
        assertThat(resident.get("/petitions/" + petition).body()).contains("村民会议已于 2026年11月14日 召开。", "同意鱼塘公开竞价承包");
        assertThat(resident.get("/communities/%s/petitions".formatted(VILLAGE)).body())
                .contains("讨论集体鱼塘的承包", "会议已开");
        assertThat(resident.get("/api/petitions/%s/events".formatted(petition)).body())
                .contains("\"lines\":114")
                .doesNotContain("signers", "\"withdrawn\":[");
        assertThat(resident.get("/api/petitions?place=" + VILLAGE).body()).contains(petition.value());
        assertThat(resident.get("/petitions/%s/papers/%d.pdf?size=a4".formatted(petition, called()))
                        .statusCode())
                .isEqualTo(200);
    }

    private long called() {
        return ActJson.tree(resident.get("/api/petitions/" + petition).body())
                .path("trail")
                .valueStream()
                .filter(entry -> entry.at("/recorded/type").asString().startsWith("petition.demanded-meeting-called"))
                .findFirst()
                .orElseThrow()
                .at("/recorded/position")
                .asLong();
    }

    @Test
    void the_pages_have_no_barrier_on_a_telephone() {
        try (var chromium = new Chromium(port);
                var anybody = new Reader(chromium.openedToAxe(Chromium.PHONE))) {
            for (var address : List.of("/communities/%s/petitions".formatted(VILLAGE), "/petitions/" + petition)) {
                anybody.open(address);
                assertThat(anybody.barriers()).as(address).isEmpty();
                assertThat(anybody.overhang()).as("sideways " + address).isZero();
            }
        }
    }
}
