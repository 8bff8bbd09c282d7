-- What each audit found. Beside the record and no part of it; runs of more than ninety days ago are forgotten.
create table audit_run (
    id       bigint generated always as identity primary key,
    begun_at timestamptz not null,
    ended_at timestamptz,                   -- absent while it runs, and where it was killed
    state    text        not null check (state in ('RUNNING', 'IN_ORDER', 'FAULTY', 'BROKEN_OFF')),
    size     bigint      not null default 0, -- entries that there were
    checked  bigint      not null default 0, -- of them, so far
    faults   bigint      not null default 0  -- also those too many to be kept one by one
);
create table audit_finding (
    run      bigint  not null references audit_run on delete cascade,
    place    integer not null,
    kind     text    not null,
    position bigint  not null,               -- −1 where it is about no single entry
    stream   text    not null,
    part     text    not null,               -- a column, a file or a list
    stands   text    not null,
    expected text    not null,
    primary key (run, place)
);
