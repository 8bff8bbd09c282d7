-- The roll of an election is called after it.
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
    select 'recall', id, '罢免' || member from recall_list;
