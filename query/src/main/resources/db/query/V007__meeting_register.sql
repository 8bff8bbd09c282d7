-- Since when the register of each community holds its bodies, as recorded: a day entered late counts from its entry.
create table register_begun (
    community       text collate "C" primary key,
    population      date,
    representatives date
);
-- Every day on which a body met with a quorum, with the first entry that tells of it.
create table meeting_held (
    community text collate "C" not null,
    body      text not null,
    day       date not null,
    position  bigint not null,
    primary key (community, body, day)
);
-- Every period that was noted as missed.
create table meeting_missed (
    community text collate "C" not null,
    body      text not null,
    first_day date not null,
    position  bigint not null,
    primary key (community, body, first_day)
);
