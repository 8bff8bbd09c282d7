-- Every failed check of every entry, as it was recorded.
create table finding_list (
    position    bigint not null,
    place       integer not null,          -- among the failed checks of the entry
    resolution  text,                      -- absent for entries of a community's register
    community   text collate "C" not null,
    type        text not null,
    rule        text not null,
    on_fail     text not null,
    arithmetic  text not null,
    reason      text,
    occurred_on date not null,
    late        boolean not null,
    numbers     jsonb not null,            -- what the arithmetic was done with
    citation    jsonb not null,
    primary key (position, place)
);
create index finding_list_rule on finding_list (rule, position, place);
create index finding_list_place on finding_list (community, rule, on_fail);
create index finding_list_consequence on finding_list (on_fail, position, place);
