-- Whether attachments are for those alone who may read the record. What lists say of elections, duties and hearings has
-- changed as well since V043: all lists of the group are told again from the log.
alter table file_list add column closed boolean not null default false;
truncate community_register, resolution_list, election_list, recall_list, disclosure_list, disclosure_begun, hearing_list,
    register_begun, meeting_held, meeting_missed, duty_list, finding_list, notice_list, file_list, erasure_list;
delete from projection_position where name <> 'resolution-text';
do 'begin
    if to_regclass(''projection_token'') is not null then
        delete from projection_token where processor = ''lists'';
    end if;
end';
