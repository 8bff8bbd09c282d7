-- Every convention as it stands.
create table convention_list (
    id         text collate "C" primary key,
    position   bigint not null,
    community  text collate "C" not null,
    form       text not null,
    title      text not null,
    begun_on   date not null,
    progress   jsonb not null              -- what the next event is folded onto
) with (fillfactor = 80);
create index convention_list_community on convention_list (community, position);
-- One title more, whatever the view says of other procedures by now.
do '
begin
    execute ''create or replace view subject_title as '' || rtrim(pg_get_viewdef(''subject_title''::regclass), '';'')
        || '' union all select ''''convention'''', id, title from convention_list'';
end';
