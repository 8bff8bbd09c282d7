-- Every election as it stands.
create table election_list (
    id           text collate "C" primary key,
    position     bigint not null,
    community    text collate "C" not null,
    kind         text not null,
    mode         text not null,
    seats        integer not null,
    progress     jsonb not null,           -- what the next event is folded onto
    polling_day  date not null,            -- these are told from it
    stage        text not null,
    elected      integer not null,
    registered   integer not null,
    returned     integer not null,
    votes        integer not null,
    first_ballot boolean not null,
    findings     integer not null
) with (fillfactor = 80);
create index election_list_day on election_list (polling_day, position);
create index election_list_community on election_list (community, polling_day, position);
create or replace view subject_title as
    select 'resolution' as procedure, id as subject, title from resolution_list
    union all
    select 'community', code, name from community_register
    union all
    select 'election', e.id,
           extract(year from e.polling_day) || '年' || case c.kind when 'VILLAGE' then '村民委员会' else '居民委员会' end
               || case e.kind when 'GENERAL' then '换届选举' else '补选' end
    from election_list e join community_register c on c.code = e.community;
