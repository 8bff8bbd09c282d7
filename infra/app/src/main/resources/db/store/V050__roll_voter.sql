-- By what the voters of a roll are found: one-way images under the master key, never a name or a number of papers. A row
-- is added in the transaction of the entry that registers the voter, and goes with the card: erased is erased here too.
create table roll_voter (
    roll      text    not null,
    number    integer not null,                    -- in the roll
    person    text    not null,
    key       text    not null,                    -- image of the number of papers, the same in all rolls
    name      text    not null,                    -- image of the full name, within this roll
    household text,                                -- image of group and household, within this roll
    ground    text    not null,
    household_representative boolean not null,
    resident_representative  boolean not null,
    struck_at bigint,                              -- position of the entry that struck the voter
    position  bigint  not null,                    -- of the entry that holds the card
    digest    text    collate "C" not null references sealed_fact on delete cascade,
    primary key (roll, number)
);
create unique index roll_voter_once on roll_voter (roll, key) where struck_at is null;
create index roll_voter_key on roll_voter (key) where struck_at is null;
create index roll_voter_name on roll_voter (roll, name);
create index roll_voter_household on roll_voter (roll, household);
create index roll_voter_digest on roll_voter (digest);
