-- Every petition that a meeting be called, as it stands.
create table petition_list (
    id           text collate "C" primary key,
    position     bigint not null,
    community    text collate "C" not null,
    body         text not null,
    title        text not null,
    submitted_on date not null,
    progress     jsonb not null              -- what the next event is folded onto
) with (fillfactor = 80);
create index petition_list_community on petition_list (community, position);
-- One title more, whatever the view says of other procedures by now.
do '
begin
    execute ''create or replace view subject_title as '' || rtrim(pg_get_viewdef(''subject_title''::regclass), '';'')
        || '' union all select ''''petition'''', id, title from petition_list'';
end';
