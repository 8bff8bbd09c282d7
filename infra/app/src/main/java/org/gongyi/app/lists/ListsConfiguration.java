package org.gongyi.app.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.query.cadrelist.CadreListQueries;
import org.gongyi.query.cadretrack.CadreTrackQueries;
import org.gongyi.query.communityregister.CommunityQueries;
import org.gongyi.query.communityregister.EndOfOfficeQueries;
import org.gongyi.query.conventionlist.ConventionListQueries;
import org.gongyi.query.conventiontrack.ConventionTrackQueries;
import org.gongyi.query.disclosurelist.DisclosureCounts;
import org.gongyi.query.disclosurelist.DisclosureListQueries;
import org.gongyi.query.disclosuretrack.DisclosureTrackQueries;
import org.gongyi.query.electionlist.ElectionListQueries;
import org.gongyi.query.electiontrack.ElectionTrackQueries;
import org.gongyi.query.erasurelist.ErasureQueries;
import org.gongyi.query.estatelist.EstateListQueries;
import org.gongyi.query.estatetrack.EstateTrackQueries;
import org.gongyi.query.filelist.FileQueries;
import org.gongyi.query.hearinglist.HearingListQueries;
import org.gongyi.query.hearingtrack.HearingTrackQueries;
import org.gongyi.query.meetingregister.MeetingQueries;
import org.gongyi.query.noticelist.NoticeQueries;
import org.gongyi.query.petitionlist.PetitionListQueries;
import org.gongyi.query.petitiontrack.PetitionTrackQueries;
import org.gongyi.query.projection.CurrentToQueries;
import org.gongyi.query.projection.Projector;
import org.gongyi.query.recalllist.RecallListQueries;
import org.gongyi.query.recalltrack.RecallTrackQueries;
import org.gongyi.query.resolutionlist.ResolutionListQueries;
import org.gongyi.query.resolutiontrack.ResolutionTrackQueries;
import org.gongyi.query.worklist.AuditQueries;
import org.gongyi.query.worklist.WorklistQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every question about the lists, and who keeps them ([Lists]).
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {

    @Bean
    Projector lists(JdbcClient db) {
        return Lists.lists(db);
    }

    @Bean
    Projector texts(JdbcClient db) {
        return Lists.texts(db);
    }

    @Bean
    ConfigurerModule groups(List<Projector> projectors) {
        return axon -> projectors.forEach(projector -> axon.eventProcessing()
                .assignHandlerInstancesMatching(projector.group(), handler -> handler == projector));
    }

    @Bean
    CurrentToQueries currentTo(JdbcClient db, List<Projector> projectors) {
        return new CurrentToQueries(db, projectors);
    }

    @Bean
    CommunityQueries communityQueries(JdbcClient db) {
        return new CommunityQueries(db);
    }

    @Bean
    ResolutionTrackQueries resolutionTrackQueries(EventStore events) {
        return new ResolutionTrackQueries(events);
    }

    @Bean
    ResolutionListQueries resolutionListQueries(JdbcClient db) {
        return new ResolutionListQueries(db);
    }

    @Bean
    ElectionTrackQueries electionTrackQueries(EventStore events) {
        return new ElectionTrackQueries(events);
    }

    @Bean
    ElectionListQueries electionListQueries(JdbcClient db) {
        return new ElectionListQueries(db);
    }

    @Bean
    EndOfOfficeQueries endOfOfficeQueries(EventStore events) {
        return new EndOfOfficeQueries(events);
    }

    @Bean
    RecallTrackQueries recallTrackQueries(EventStore events) {
        return new RecallTrackQueries(events);
    }

    @Bean
    RecallListQueries recallListQueries(JdbcClient db) {
        return new RecallListQueries(db);
    }

    @Bean
    DisclosureTrackQueries disclosureTrackQueries(EventStore events) {
        return new DisclosureTrackQueries(events);
    }

    @Bean
    DisclosureListQueries disclosureListQueries(JdbcClient db) {
        return new DisclosureListQueries(db);
    }

    @Bean
    DisclosureCounts disclosureCounts(JdbcClient db) {
        return new DisclosureCounts(db);
    }

    @Bean
    PetitionTrackQueries petitionTrackQueries(EventStore events) {
        return new PetitionTrackQueries(events);
    }

    @Bean
    PetitionListQueries petitionListQueries(JdbcClient db) {
        return new PetitionListQueries(db);
    }

    @Bean
    ConventionTrackQueries conventionTrackQueries(EventStore events, Clock clock) {
        return new ConventionTrackQueries(events, () -> LocalDate.now(clock));
    }

    @Bean
    ConventionListQueries conventionListQueries(JdbcClient db, Clock clock) {
        return new ConventionListQueries(db, () -> LocalDate.now(clock));
    }

    @Bean
    CadreTrackQueries cadreTrackQueries(EventStore events) {
        return new CadreTrackQueries(events);
    }

    @Bean
    CadreListQueries cadreListQueries(JdbcClient db) {
        return new CadreListQueries(db);
    }

    @Bean
    HearingTrackQueries hearingTrackQueries(EventStore events) {
        return new HearingTrackQueries(events);
    }

    @Bean
    EstateTrackQueries estateTrackQueries(EventStore events) {
        return new EstateTrackQueries(events);
    }

    @Bean
    EstateListQueries estateListQueries(JdbcClient db) {
        return new EstateListQueries(db);
    }

    @Bean
    HearingListQueries hearingListQueries(JdbcClient db) {
        return new HearingListQueries(db);
    }

    @Bean
    MeetingQueries meetingQueries(JdbcClient db) {
        return new MeetingQueries(db);
    }

    @Bean
    WorklistQueries worklistQueries(JdbcClient db) {
        return new WorklistQueries(db);
    }

    @Bean
    AuditQueries auditQueries(JdbcClient db) {
        return new AuditQueries(db);
    }

    @Bean
    FileQueries fileQueries(JdbcClient db) {
        return new FileQueries(db);
    }

    @Bean
    ErasureQueries erasureQueries(JdbcClient db) {
        return new ErasureQueries(db);
    }

    @Bean
    NoticeQueries noticeQueries(JdbcClient db) {
        return new NoticeQueries(db);
    }
}
