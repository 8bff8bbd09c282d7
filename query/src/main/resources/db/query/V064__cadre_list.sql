-- Every record of an office holder as it stands.
create table cadre_list (
    id         text collate "C" primary key,
    position   bigint not null,
    community  text collate "C" not null,
    person     text not null,
    name       text not null,
    progress   jsonb not null              -- what the next event is folded onto
) with (fillfactor = 80);
create index cadre_list_community on cadre_list (community, position);
-- One title more, whatever the view says of other procedures by now.
do '
begin
    execute ''create or replace view subject_title as '' || rtrim(pg_get_viewdef(''subject_title''::regclass), '';'')
        || '' union all select ''''cadre'''', id, name from cadre_list'';
end';
