-- Every duty of every matter and of every register; opened, settled and lapsed are positions of entries.
create table duty_list (
    subject    text collate "C" not null,  -- the matter, or the community itself
    resolution text,                       -- absent for duties of a register
    key        text collate "C" not null,
    community  text collate "C" not null,
    rule       text not null,
    office     text not null,
    due        date not null,
    opened     bigint not null,
    settled    bigint,
    lapsed     bigint,
    primary key (subject, key)
) with (fillfactor = 80);
create index duty_list_open on duty_list (due, subject, key) where settled is null;
create index duty_list_late on duty_list (community) where settled is null and lapsed is not null;
-- What is late or unsupervised within a place, and how much of it.
create index duty_list_place on duty_list (community, due, subject, key) include (rule) where settled is null;
create index duty_list_unsupervised on duty_list (due, subject, key) where settled is null and key like 'supervise:%';
