-- Counts under way. Nothing here is part of the record: a count is recorded when it is announced, and leaves these tables
-- then. Who counts a box, and what, is nobody else's to see before (ADR 27).

create table count_vote (
    family    text    not null check (family in ('elections', 'recalls')),
    subject   text    not null,
    round     integer not null check (round > 0),
    merged    jsonb   not null default '{}',   -- box by box, with which other it is counted
    sent_back jsonb   not null default '{}',   -- box by box, why it was counted anew
    closed    boolean not null default false,
    primary key (family, subject, round)
);

-- One person writes one slip of a box, whatever the account, and one account one, whatever the person.
create table count_slip (
    family   text     not null,
    subject  text     not null,
    round    integer  not null,
    box      integer  not null check (box between 1 and 300),
    slot     smallint not null check (slot in (1, 2, 3)),
    person   text     not null,
    login    text     not null,
    name     text     not null,
    finished boolean  not null,
    version  integer  not null,
    page     text     not null,
    written  jsonb    not null,
    numbers  jsonb    not null,
    primary key (family, subject, round, box, slot),
    unique (family, subject, round, box, person),
    unique (family, subject, round, box, login),
    foreign key (family, subject, round) references count_vote on delete cascade
);
