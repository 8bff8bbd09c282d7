-- Every estate as it stands.
create table estate_list (
    id               text collate "C" primary key,
    position         bigint not null,
    community        text collate "C" not null,
    name             text not null,
    area             text not null,        -- square metres, exact
    property_company text,
    owners           int not null,
    votes            int not null,
    open             jsonb not null        -- numbers of the votes under way
) with (fillfactor = 80);
create index estate_list_community on estate_list (community, position);
-- One title more, whatever the view says of other procedures by now.
do '
begin
    execute ''create or replace view subject_title as '' || rtrim(pg_get_viewdef(''subject_title''::regclass), '';'')
        || '' union all select ''''estate'''', id, name from estate_list'';
end';
