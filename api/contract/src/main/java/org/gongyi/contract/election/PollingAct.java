package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.resolution.Body;

/// Acts of proxies, polling places and the vote.
public sealed interface PollingAct extends ElectionCommand {

    /// The list of principals and proxies was posted.
    record PublishProxies(
            ElectionId election,
            LocalDate occurredOn,
            List<Proxy> proxies,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public PublishProxies {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            proxies = atMost("proxies", 400, proxies);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Proxies were taken back before the vote, and the list was posted anew without them. Who gave
    /// one votes in person or finds somebody else; who held it may stand, or vote for others.
    ///
    /// @param principals who gave them
    record TakeBackProxies(
            ElectionId election,
            LocalDate occurredOn,
            List<PersonId> principals,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public TakeBackProxies {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            principals = atMost("principals", 400, principals);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Polling places, boxes and who works there were made known.
    record ArrangePolling(
            ElectionId election,
            LocalDate occurredOn,
            List<PollingPlace> places,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public ArrangePolling {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            places = atMost("places", 60, places);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// All boxes were opened in public, counted, and the result announced.
    ///
    /// @param announcedOnTheSpot 当场公布
    /// @param publicCount 公开计票
    /// @param boxes of fewer than ten ballots merged with another
    /// @param unused numbers of arranged places that nobody used; whatever is neither counted nor named
    /// here needs a reason
    /// @param writeIns people who were written in
    /// @param kin who of them is a near relative of another or of a candidate
    record AnnounceCount(
            ElectionId election,
            LocalDate occurredOn,
            boolean publicCount,
            boolean announcedOnTheSpot,
            List<BoxCount> boxes,
            List<Integer> unused,
            List<WriteIn> writeIns,
            List<Kin> kin,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public AnnounceCount {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            boxes = atMost("boxes", 60, boxes);
            unused = atMost("unused", 60, unused);
            unused.forEach(one -> between("unused", one, 1, 300));
            writeIns = atMost("writeIns", 99, writeIns);
            kin = atMost("kin", 99, kin);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Where every place was used.
        public AnnounceCount(
                ElectionId election,
                LocalDate occurredOn,
                boolean publicCount,
                boolean announcedOnTheSpot,
                List<BoxCount> boxes,
                List<WriteIn> writeIns,
                List<Kin> kin,
                List<FileRef> files,
                @Nullable String reason) {
            this(election, occurredOn, publicCount, announcedOnTheSpot, boxes, List.of(), writeIns, kin, files, reason);
        }
    }

    /// Another vote for seats nobody won, or between tied candidates (另行选举).
    record CallFurtherBallot(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate pollingDay,
            List<Nominee> candidates,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public CallFurtherBallot {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            pollingDay = day("pollingDay", pollingDay);
            candidates = atMost("candidates", 99, candidates);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The meeting decides that seats nobody won stay vacant (EL-MIN3), or gives up a by-election
    /// before it is voted on or after votes without effect (REC-BYELECT).
    record LeaveVacant(
            ElectionId election,
            LocalDate occurredOn,
            Body body,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements PollingAct {
        public LeaveVacant {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            decision = line("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
