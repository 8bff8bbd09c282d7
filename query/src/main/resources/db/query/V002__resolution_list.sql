-- Every matter with its number.
create table resolution_list (
    id         text primary key,
    position   bigint not null,           -- of the entry that set it in motion; newest first
    community  text collate "C" not null,
    year       integer not null,          -- the number: running within community and year, in the order of the log
    running    integer not null,
    title      text not null,
    matter     text not null,
    standing   jsonb not null,            -- what the next event is folded onto
    status     text not null,             -- both told from the standing
    reached    text,
    started_on date not null,
    last_on    date not null,
    findings   integer not null,
    unique (community, year, running)
) with (fillfactor = 80);
create unique index resolution_list_newest on resolution_list (position);
create index resolution_list_community on resolution_list (community, position);
