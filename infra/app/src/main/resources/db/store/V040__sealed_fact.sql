-- Personal values that entries name by digest only. Unlike the log, rows here may be removed, by law.

-- One key for each person, wrapped by the master key of the ledger, which is no part of the database. With the last
-- value of a person the key goes too.
create table person_key (
    id      uuid  primary key,
    person  text  not null unique,
    wrapped bytea not null
);

-- A value is added in the transaction of its entry. A key that was removed meanwhile takes no value any more.
create table sealed_fact (
    digest   text   collate "C" primary key check (digest ~ '^[A-Za-z0-9_-]{43}$'),
    position bigint not null,
    path     text   not null,
    key      uuid   not null references person_key,
    box      bytea  not null                       -- salt, path and value, encrypted: AES-256-GCM
);
create index sealed_fact_position on sealed_fact (position);
create index sealed_fact_key on sealed_fact (key);

-- A value is never exchanged for another: it stands or is gone.
create trigger person_key_stays before update on person_key
    for each row execute function ledger_refuses_change();
create trigger sealed_fact_stays before update on sealed_fact
    for each row execute function ledger_refuses_change();
create trigger person_key_is_not_emptied before truncate on person_key
    for each statement execute function ledger_refuses_change();
create trigger sealed_fact_is_not_emptied before truncate on sealed_fact
    for each statement execute function ledger_refuses_change();

-- Erasures whose traces on the disk are not gone yet: attachments, and pages of the database that held a key.
create table unfinished_erasure (
    position    bigint primary key,                -- of the entry that ordered it
    attachments text[] not null
);
