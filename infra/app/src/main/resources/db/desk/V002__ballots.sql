-- Who was given a ballot, so that nobody gets two. No time, no number of its own, no order: the rows of a station are
-- written anew, sorted by the roll, when it closes, and all are removed after the handover (ADR 24, ADR 27).

create table ballot_station (
    family     text    not null check (family in ('elections', 'recalls')),
    subject    text    not null,
    round      integer not null check (round > 0),
    box        integer not null check (box between 1 and 300),
    opened     jsonb   not null,                -- seal, who sealed it, witnesses
    closed     jsonb,
    taken_back jsonb   not null default '[]',   -- why ballots were taken back, without whose
    primary key (family, subject, round, box)
);

create table ballot_issued (
    family  text    not null,
    subject text    not null,
    round   integer not null,
    number  integer not null check (number > 0),   -- of the voter on the roll
    box     integer not null,
    proxy   integer check (proxy > 0),             -- of who collected it for the voter
    primary key (family, subject, round, number),
    foreign key (family, subject, round, box) references ballot_station
);
create index ballot_issued_box on ballot_issued (family, subject, round, box);
