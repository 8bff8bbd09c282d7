package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Require;

/// Acts of nomination and candidates.
public sealed interface CandidacyAct extends ElectionCommand {

    /// Somebody was nominated.
    ///
    /// @param voters how many registered voters, or household representatives, nominated jointly
    /// @param relatives members of the election committee who are near relatives of the nominee
    record Nominate(
            ElectionId election,
            LocalDate occurredOn,
            Nominee nominee,
            Nominator by,
            int voters,
            List<PersonId> relatives,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public Nominate {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            nominee = present("nominee", nominee);
            by = present("by", by);
            voters = people("voters", voters);
            relatives = atMost("relatives", 15, relatives);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The election committee found that a nominee may not stand. Ground and evidence are sealed.
    record ExcludeNominee(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            @Personal Disqualification ground,
            @Personal String evidence,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public ExcludeNominee {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            ground = present("ground", ground);
            evidence = text("evidence", evidence);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The list of candidates was posted, in its order.
    ///
    /// @param kin candidates who are near relatives of each other
    record PublishCandidates(
            ElectionId election,
            LocalDate occurredOn,
            List<Nominee> candidates,
            List<Kin> kin,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public PublishCandidates {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            candidates = atMost("candidates", 99, candidates);
            kin = atMost("kin", 99, kin);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What the notice of candidates tells of them beyond name, sex and post: age, education,
    /// affiliation. Told anew of somebody, the later counts.
    record DescribeCandidates(
            ElectionId election,
            LocalDate occurredOn,
            @Personal List<CandidateProfile> profiles,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public DescribeCandidates {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            profiles = atMost("profiles", 99, profiles);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A candidate withdraws.
    ///
    /// @param replacedBy the next in the nomination votes
    record WithdrawCandidacy(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            boolean written,
            @Nullable Nominee replacedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public WithdrawCandidacy {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// It is made known when and where the candidates will meet the voters.
    ///
    /// @param time `19:30`
    record AnnounceVotersMeeting(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate meetingDay,
            String time,
            String place,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public AnnounceVotersMeeting {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            meetingDay = day("meetingDay", meetingDay);
            time = Require.time("time", time);
            place = line("place", place);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Candidates met the voters, told their plans and answered questions.
    record MeetVoters(
            ElectionId election,
            LocalDate occurredOn,
            String place,
            int voters,
            List<Pledge> pledges,
            List<FileRef> files,
            @Nullable String reason)
            implements CandidacyAct {
        public MeetVoters {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            place = line("place", place);
            voters = people("voters", voters);
            pledges = atMost("pledges", 99, pledges);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
