package org.gongyi.web.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.web.PagesApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever keeps the calendar of a community is called to no vote that is not held.
@SpringBootTest(classes = PagesApplication.class)
class DeadlineCalendarTest {

    private static final CommunityCode HERE = new CommunityCode("510402100205");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Autowired
    private DeadlineCalendar calendar;

    /// @param registered 0 before a count
    @ParameterizedTest
    @CsvSource({
        "CALLED, 0, true",
        "FURTHER_BALLOT, 1046, true",
        "VOTED, 1046, true",
        "GIVEN_UP, 0, false",
        "GIVEN_UP, 1046, true",
        "CONCLUDED, 0, false",
        "CONCLUDED, 1046, true",
        "WITHOUT_EFFECT, 0, false"
    })
    void EL_BYELECT_Q_the_day_of_a_by_election_stands_in_it_unless_it_was_given_up_before_any_vote(
            Stage stage, int registered, boolean told) {
        var id = new ElectionId(HERE + "-buxuan0001");
        var election = new ElectionView.Summary(
                id,
                HERE,
                "沙坝社区村民委员会",
                CommunityKind.VILLAGE,
                ElectionKind.BY_ELECTION,
                VotingMode.REPRESENTATIVES_ASSEMBLY,
                DAY,
                stage,
                1,
                0,
                registered,
                0,
                0,
                0);
        var days = calendar.of("沙坝社区村民委员会", List.of(), List.of(election), List.of(), "https://example.org")
                .replace("\r\n ", "");
        assertThat(days.contains("UID:/elections/" + id + "/polling-day@gongyi"))
                .isEqualTo(told);
        assertThat(days.contains("DTSTART;VALUE=DATE:20260615")).isEqualTo(told);
    }
}
