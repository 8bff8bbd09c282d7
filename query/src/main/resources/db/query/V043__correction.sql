-- What was corrected, and what hangs in sums, told by the list itself. All lists of the group are told again from the log.
alter table disclosure_list add column corrections jsonb not null default '[]';
truncate community_register, resolution_list, election_list, recall_list, disclosure_list, disclosure_begun,
    register_begun, meeting_held, meeting_missed, duty_list, finding_list, notice_list, file_list, erasure_list;
delete from projection_position where name <> 'resolution-text';
do 'begin
    if to_regclass(''projection_token'') is not null then
        delete from projection_token where processor = ''lists'';
    end if;
end';
