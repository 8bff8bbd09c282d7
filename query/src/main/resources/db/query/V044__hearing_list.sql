-- Every hearing as it stands.
create table hearing_list (
    id         text collate "C" primary key,
    position   bigint not null,
    community  text collate "C" not null,
    form       text not null,
    title      text not null,
    begun_on   date not null,
    progress   jsonb not null,             -- what the next event is folded onto
    stage      text not null,              -- these are told from it
    resolution text collate "C",
    held_on    date
) with (fillfactor = 80);
create index hearing_list_community on hearing_list (community, position);
create index hearing_list_resolution on hearing_list (resolution) where resolution is not null;
create index hearing_list_open on hearing_list (community, held_on) where stage in ('BEGUN', 'ANNOUNCED', 'CONVENED');
create or replace view subject_title as
    with election_title as (
        select e.id,
               extract(year from e.polling_day) || '年' || case c.kind when 'VILLAGE' then '村民委员会' else '居民委员会' end
                   || case e.kind when 'GENERAL' then '换届选举' else '补选' end as title
        from election_list e join community_register c on c.code = e.community)
    select 'resolution' as procedure, id as subject, title from resolution_list
    union all
    select 'community', code, name from community_register
    union all
    select 'election', id, title from election_title
    union all
    select 'roll', id, title || '选民名册' from election_title
    union all
    select 'recall', id, '罢免' || member from recall_list
    union all
    select 'disclosure', id, called from disclosure_list
    union all
    select 'hearing', id, title from hearing_list;
