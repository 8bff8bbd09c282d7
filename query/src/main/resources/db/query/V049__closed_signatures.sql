-- Who signed a petition stands on its paper alone: attachments of petitions and of owners' filings are for those who
-- may read the record. All lists of the group are told again from the log.
truncate community_register, resolution_list, election_list, recall_list, disclosure_list, disclosure_begun, hearing_list,
    estate_list, convention_list, register_begun, meeting_held, meeting_missed, duty_list, finding_list, notice_list,
    file_list, erasure_list;
delete from projection_position where name <> 'resolution-text';
do 'begin
    if to_regclass(''projection_token'') is not null then
        delete from projection_token where processor = ''lists'';
    end if;
end';
