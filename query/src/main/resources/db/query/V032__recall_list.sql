-- Every recall as it stands.
create table recall_list (
    id        text collate "C" primary key,
    position  bigint not null,
    community text collate "C" not null,
    progress  jsonb not null,              -- what the next event is folded onto
    stage     text not null,               -- these are told from it
    member    text not null,
    begun_on  date not null,
    findings  integer not null
) with (fillfactor = 80);
create index recall_list_community on recall_list (community, position);
create or replace view subject_title as
    select 'resolution' as procedure, id as subject, title from resolution_list
    union all
    select 'community', code, name from community_register
    union all
    select 'election', e.id,
           extract(year from e.polling_day) || '年' || case c.kind when 'VILLAGE' then '村民委员会' else '居民委员会' end
               || case e.kind when 'GENERAL' then '换届选举' else '补选' end
    from election_list e join community_register c on c.code = e.community
    union all
    select 'recall', id, '罢免' || member from recall_list;
