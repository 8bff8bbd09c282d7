-- Every disclosure as it stands: one item of the catalogue for one period, or one thing that happened.
create table disclosure_list (
    id         text collate "C" primary key,
    position   bigint not null,
    community  text collate "C" not null,
    progress   jsonb not null,             -- what the next event is folded onto
    item       text not null,              -- these are told from it
    called     text not null,
    title      text not null,
    part       text not null,
    content    text not null,
    period     jsonb,
    since      date not null,
    year       integer not null,
    stage      text not null,
    due        date,
    owed       boolean not null,
    late       integer not null,
    lapsed     boolean not null,
    posted_on  date,
    hanging    jsonb,
    hangs      boolean not null,
    version    integer not null,
    unreviewed boolean not null,
    early      integer not null,
    questions  integer not null,
    unanswered integer not null
) with (fillfactor = 80);
create index disclosure_list_archive on disclosure_list (community, year, since, position);
create index disclosure_list_hanging on disclosure_list (community) where hangs;
-- What somebody has to look after: few of all, whatever the archive holds.
create index disclosure_list_owed on disclosure_list (community, due) where owed;
create index disclosure_list_unreviewed on disclosure_list (community) where unreviewed;
create index disclosure_list_unanswered on disclosure_list (community) where unanswered > 0;
create index disclosure_list_late on disclosure_list (year, community) where late > 0;
create index disclosure_list_early on disclosure_list (year, community) where early > 0;
-- Since when each community is on the ledger.
create table disclosure_begun (
    community text collate "C" primary key,
    entered   date not null
);
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
    select 'disclosure', id, called from disclosure_list;
