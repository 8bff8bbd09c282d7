-- Every notice that hangs, or hung, on a board. What is hanging now has no removal; one put up again hangs again.
create table notice_list (
    resolution text collate "C" not null,
    station    text not null,             -- what it tells of: the resolution, or its outcome
    community  text collate "C" not null,
    place      text not null,
    posted_on  date not null,
    removable_from date,                  -- by the law of the day it was posted
    posted     bigint not null,           -- positions of entries
    removed    bigint,
    primary key (posted)
);
create index notice_list_hanging on notice_list (community, posted_on) where removed is null;
create index notice_list_of_matter on notice_list (resolution);
