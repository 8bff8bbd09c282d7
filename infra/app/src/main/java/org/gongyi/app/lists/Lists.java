package org.gongyi.app.lists;

import java.util.List;
import org.gongyi.query.cadrelist.CadreList;
import org.gongyi.query.communityregister.CommunityRegister;
import org.gongyi.query.conventionlist.ConventionList;
import org.gongyi.query.disclosurelist.DisclosureList;
import org.gongyi.query.electionlist.ElectionList;
import org.gongyi.query.erasurelist.ErasureList;
import org.gongyi.query.estatelist.EstateList;
import org.gongyi.query.filelist.FileList;
import org.gongyi.query.hearinglist.HearingList;
import org.gongyi.query.meetingregister.MeetingRegister;
import org.gongyi.query.noticelist.NoticeList;
import org.gongyi.query.petitionlist.PetitionList;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Projector;
import org.gongyi.query.recalllist.RecallList;
import org.gongyi.query.resolutionlist.ResolutionList;
import org.gongyi.query.resolutionlist.ResolutionTexts;
import org.gongyi.query.worklist.DutyList;
import org.gongyi.query.worklist.FindingList;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every list there is, and its tables. A new list is one more projection here.
public final class Lists {

    /// All tables of the migrations of `db/query`.
    public static final List<String> TABLES = List.of(
            "projection_position",
            "resolution_list",
            "resolution_text",
            "community_register",
            "duty_list",
            "finding_list",
            "register_begun",
            "meeting_held",
            "meeting_missed",
            "notice_list",
            "file_list",
            "erasure_list",
            "election_list",
            "recall_list",
            "disclosure_list",
            "disclosure_begun",
            "hearing_list",
            "estate_list",
            "convention_list",
            "petition_list",
            "cadre_list");

    private Lists() {}

    /// In the tables that this client sees under their names.
    public static List<Projector> over(JdbcClient db) {
        return List.of(lists(db), texts(db));
    }

    static Projector lists(JdbcClient db) {
        return new Projector(
                "lists",
                db,
                List.<Projection>of(
                        new CommunityRegister(db),
                        new ResolutionList(db),
                        new ElectionList(db),
                        new RecallList(db),
                        new DisclosureList(db),
                        new HearingList(db),
                        new EstateList(db),
                        new ConventionList(db),
                        new PetitionList(db),
                        new CadreList(db),
                        new MeetingRegister(db),
                        new DutyList(db),
                        new FindingList(db),
                        new NoticeList(db),
                        new FileList(db),
                        new ErasureList(db)));
    }

    /// Indexing texts takes longer than all the rest, and nothing but the search waits for it.
    static Projector texts(JdbcClient db) {
        return new Projector("texts", db, List.of(new ResolutionTexts(db)));
    }
}
